import { useState } from 'react';
import { isAnswerNumber } from '../../../domain/funder/funder-answers.ts';
import { Field } from '../../../ui/Field.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { funderMessages as words } from '../../messages/funder.ts';

interface AnswerNumberProps {
  readonly label: string;
  /** `null`: nothing typed in. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** A number of the county's own; taken over when the field is left, and kept as typed while it is none. */
export function AnswerNumber({ label, value, onChange }: AnswerNumberProps) {
  const [isWrong, setIsWrong] = useState(false);
  const take = (input: HTMLInputElement) => {
    const next = input.value === '' && !input.validity.badInput ? null : input.valueAsNumber;
    const isRight = next === null || isAnswerNumber(next);
    setIsWrong(!isRight);
    if (isRight && next !== value) onChange(next);
  };
  return (
    <Field label={label} error={isWrong ? words.wrong : undefined}>
      {(control) => (
        <TextInput
          {...control}
          key={value}
          type="number"
          min={0}
          step="any"
          defaultValue={value ?? ''}
          onBlur={(event) => take(event.currentTarget)}
        />
      )}
    </Field>
  );
}
