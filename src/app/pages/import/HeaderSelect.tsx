import { Field } from '../../../ui/Field.tsx';
import { Select, type SelectOption } from '../../../ui/Select.tsx';

export interface HeaderSelectProps {
  readonly label: string;
  /** The chosen header; `null` where none is. */
  readonly value: string | null;
  readonly headers: readonly string[];
  /** Label of the choice of no column; absent where there must be one. */
  readonly none?: string;
  readonly onChange: (header: string | null) => void;
}

/** A choice among the columns of the file. */
export function HeaderSelect({ label, value, headers, none, onChange }: HeaderSelectProps) {
  const options: readonly SelectOption[] = headers.map((header) => ({ value: header, label: header }));
  return (
    <Field label={label}>
      {(control) => (
        <Select
          {...control}
          value={value ?? ''}
          options={none === undefined ? options : [{ value: '', label: none }, ...options]}
          onChange={(choice) => onChange(choice === '' ? null : choice)}
        />
      )}
    </Field>
  );
}
