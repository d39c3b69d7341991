import { useState } from 'react';
import { isDays } from '../../../data/parse-rules.ts';
import type { EpisodeRules } from '../../../domain/episode-rules.ts';
import { Field } from '../../../ui/Field.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { shapeMessages } from '../../messages/shapes.ts';

/** The rules that are a number of days. */
export type DaysRule = Exclude<keyof EpisodeRules, 'countingUnit' | 'looseIds'>;

export interface RuleDaysProps {
  readonly name: DaysRule;
  readonly days: number | null;
  readonly onChange: (changes: Partial<EpisodeRules>) => void;
}

/** A rule in days; it holds from the moment the field is left, and what is no number of days changes nothing. */
export function RuleDays({ name, days, onChange }: RuleDaysProps) {
  const [isWrong, setWrong] = useState(false);
  const words = shapeMessages.rules;
  const { label, help } = words.days[name];
  const take = (text: string) => {
    const said = text.trim() === '' ? Number.NaN : Number(text);
    setWrong(!isDays(said));
    if (isDays(said) && said !== days) onChange({ [name]: said });
  };
  return (
    <Field label={label} help={help} {...(isWrong ? { error: words.notDays } : {})}>
      {(control) => (
        <TextInput
          {...control}
          key={days}
          type="number"
          min={0}
          max={3650}
          inputMode="numeric"
          defaultValue={days ?? ''}
          onBlur={({ currentTarget }) => take(currentTarget.value)}
        />
      )}
    </Field>
  );
}
