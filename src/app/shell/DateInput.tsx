import { type ChangeEvent, useState } from 'react';
import { type IsoDate, isoDate, parseIsoDate } from '../../domain/units.ts';
import type { FieldControl } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';

export interface DateInputProps {
  readonly control: FieldControl;
  readonly value: IsoDate | null;
  readonly onChange: (date: IsoDate | null) => void;
}

/** A year typed digit by digit passes through 0002 and 0020: no date before this one is meant. */
const FIRST_MEANT = isoDate('1900-01-01');

/** The browser's own date field. A half-typed date is not told; an emptied field is. */
export function DateInput({ control, value, onChange }: DateInputProps) {
  const [text, setText] = useState<string>(value ?? '');
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    setText(value ?? '');
  }
  const change = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    setText(currentTarget.value);
    if (currentTarget.validity.badInput) return;
    const date = parseIsoDate(currentTarget.value);
    if (currentTarget.value === '') onChange(null);
    else if (date !== undefined && date >= FIRST_MEANT) onChange(date);
  };
  return <TextInput {...control} type="date" value={text} onChange={change} />;
}
