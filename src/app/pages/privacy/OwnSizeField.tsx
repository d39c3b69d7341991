import { Field } from '../../../ui/Field.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { privacyMessages } from '../../messages/privacy.ts';

interface OwnSizeFieldProps {
  readonly size: number;
  readonly onChange: (size: number) => void;
}

const LARGEST = 9999;

/** How much a rule of the county's own hides; taken over when the field is left. */
export function OwnSizeField({ size, onChange }: OwnSizeFieldProps) {
  const words = privacyMessages.policy;
  return (
    <Field label={words.ownSize} help={words.ownHelp}>
      {(control) => (
        <TextInput
          {...control}
          key={size}
          type="number"
          min={1}
          max={LARGEST}
          step={1}
          defaultValue={size}
          onBlur={(event) => {
            const next = event.currentTarget.valueAsNumber;
            if (Number.isInteger(next) && next >= 1 && next <= LARGEST && next !== size) onChange(next);
            else event.currentTarget.value = String(size);
          }}
        />
      )}
    </Field>
  );
}
