import { useState } from 'react';
import {
  readSwitch,
  type SWITCHES,
  type Switches,
  type SwitchName,
  type SwitchValue,
} from '../../../domain/metrics/switches.ts';
import { Field } from '../../../ui/Field.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { definitionsMessages } from '../../messages/definitions.ts';

interface DaysFieldProps {
  readonly label: string;
  readonly name: SwitchName;
  readonly value: SwitchValue;
  readonly allowed: Extract<(typeof SWITCHES)[SwitchName], { kind: 'days' }>;
  readonly onSet: (to: Switches) => void;
}

/** A number of days; what is no such number says so and changes nothing. */
export function DaysField({ label, name, value, allowed, onSet }: DaysFieldProps) {
  const shown = value === null ? '' : String(value);
  const [draft, setDraft] = useState<string | null>(null);
  const words = definitionsMessages.switches;
  const read = (text: string) => readSwitch(name, text.trim() === '' && allowed.isOptional ? 'none' : text.trim());
  const isWrong = draft !== null && read(draft) === undefined;
  const leave = () => {
    const set = draft === null ? undefined : read(draft);
    if (set !== undefined) setDraft(null);
    if (set !== undefined && set[name] !== value) onSet(set);
  };
  return (
    <Field
      label={label}
      help={allowed.isOptional ? words.daysOrNone(allowed.most) : words.days(allowed.most)}
      error={isWrong ? words.wrong : undefined}
    >
      {(control) => (
        <TextInput
          {...control}
          inputMode="numeric"
          value={draft ?? shown}
          onChange={({ currentTarget }) => setDraft(currentTarget.value)}
          onBlur={leave}
          onKeyDown={({ key }) => {
            if (key === 'Enter') leave();
          }}
        />
      )}
    </Field>
  );
}
