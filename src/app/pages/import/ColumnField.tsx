import { matchSentence } from '../../../report/messages/matches.ts';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { FAMILY_NAMES } from '../../messages/families.ts';
import { importMessages } from '../../messages/import.ts';
import styles from './ColumnField.module.css';
import { ConstantField } from './ConstantField.tsx';
import { withColumn } from './change-mapping.ts';
import type { ColumnFieldProps } from './column-field-props.ts';
import { type ColumnRow, SETTING } from './column-rows.ts';
import { DateFormatField } from './DateFormatField.tsx';
import { sureness } from './sureness.ts';

/** One field of the table: its column, how sure that is and why, and what waits for it. */
export function ColumnField({ row, file, onChange }: ColumnFieldProps) {
  const { name, definition, column } = row;
  const options = [
    { value: '', label: importMessages.columns.notInFile },
    ...file.inspection.read.columns.map((header) => ({ value: header, label: header })),
  ];
  return (
    <div className={styles.field}>
      <Field label={definition.label} help={helpText(row)}>
        {(control) => (
          <Select
            {...control}
            value={column ?? ''}
            options={options}
            onChange={(choice) =>
              onChange(withColumn(file.mapping, name, choice === '' ? null : choice, file.inspection))
            }
          />
        )}
      </Field>
      {column !== null && definition.type === 'date' && <DateFormatField row={row} file={file} onChange={onChange} />}
      {column === null && SETTING.includes(name) && <ConstantField row={row} file={file} onChange={onChange} />}
    </div>
  );
}

function helpText({ definition, column, constant, match, blocks }: ColumnRow): string {
  const words = importMessages.columns;
  if (match !== null) return `${words.sure[sureness(match.confidence)]} ${matchSentence(match.reason)}`;
  if (column !== null || constant !== null) return words.chosen;
  return blocks.length === 0 ? definition.description : words.blocks(blocks.map((family) => FAMILY_NAMES[family]));
}
