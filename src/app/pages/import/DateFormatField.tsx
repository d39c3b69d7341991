import { DATE_FORMATS } from '../../../data/import/mapping.ts';
import { asOneOf } from '../../../domain/record.ts';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { importMessages } from '../../messages/import.ts';
import { withDateFormat } from './change-mapping.ts';
import type { ColumnFieldProps } from './column-field-props.ts';

/** How a column writes its dates; shown only where it is not the plain ISO way. */
export function DateFormatField({ row, file, onChange }: ColumnFieldProps) {
  const { name, definition } = row;
  const format = file.mapping.dateFormats[name] ?? 'ymd';
  if (format === 'ymd' && readsAsIso(row, file)) return null;
  const words = importMessages.columns;
  return (
    <Field label={words.dateFormat(definition.label)}>
      {(control) => (
        <Select
          {...control}
          value={format}
          options={DATE_FORMATS.map((value) => ({ value, label: words.dateFormats[value] }))}
          onChange={(choice) => {
            const known = asOneOf(choice, DATE_FORMATS);
            if (known !== undefined) onChange(withDateFormat(file.mapping, name, known));
          }}
        />
      )}
    </Field>
  );
}

function readsAsIso({ column }: ColumnFieldProps['row'], { inspection }: ColumnFieldProps['file']): boolean {
  const profile = inspection.profile.columns.find(({ name }) => name === column);
  return profile === undefined || profile.dates.ymd === profile.filled - profile.missing;
}
