import type { Mapping } from '../../../data/import/mapping.ts';
import { matchSentence } from '../../../report/messages/matches.ts';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { columnMessages } from '../../messages/columns.ts';
import { FAMILY_NAMES } from '../../messages/families.ts';
import { importMessages } from '../../messages/import.ts';
import type { ReadyFile } from '../../state.ts';
import styles from './ColumnField.module.css';
import { ConstantField } from './ConstantField.tsx';
import { withColumn, withCombination } from './change-mapping.ts';
import type { ColumnFieldProps } from './column-field-props.ts';
import { type ColumnRow, SETTING } from './column-rows.ts';
import { combinationHows, startCombination } from './combination-choices.ts';
import { DateFormatField } from './DateFormatField.tsx';
import { SeveralColumns } from './SeveralColumns.tsx';
import { sureness } from './sureness.ts';

/** One field of the table: its column, how sure that is and why, and what waits for it. */
export function ColumnField({ row, file, onChange }: ColumnFieldProps) {
  const { name, definition, column, combination } = row;
  if (combination !== null) {
    return <SeveralColumns row={row} file={file} onChange={onChange} combination={combination} />;
  }
  const options = [
    { value: '', label: importMessages.columns.notInFile },
    ...file.inspection.read.columns.map((header) => ({ value: header, label: header })),
    { value: SEVERAL, label: columnMessages.several },
  ];
  return (
    <div className={styles.field}>
      <Field label={definition.label} help={helpText(row)}>
        {(control) => (
          <Select
            {...control}
            value={column ?? ''}
            options={options}
            onChange={(choice) => onChange(chosen(choice, row, file))}
          />
        )}
      </Field>
      {column !== null && definition.type === 'date' && <DateFormatField row={row} file={file} onChange={onChange} />}
      {column === null && SETTING.includes(name) && <ConstantField row={row} file={file} onChange={onChange} />}
    </div>
  );
}

/** Stands for "more than one column" among the headers; no header holds a control character. */
const SEVERAL = '\u0000several';

function chosen(choice: string, row: ColumnRow, file: ReadyFile): Mapping {
  if (row.name === 'zip' && choice !== '' && choice !== SEVERAL) {
    return withCombination(file.mapping, row.name, { how: 'zip', column: choice, digits: 3 });
  }
  if (choice !== SEVERAL) return withColumn(file.mapping, row.name, choice === '' ? null : choice, file.inspection);
  const [how = 'first-filled'] = combinationHows(row);
  return withCombination(file.mapping, row.name, startCombination(how, row, file));
}

function helpText({ definition, column, constant, match, offer, blocks }: ColumnRow): string {
  const words = importMessages.columns;
  if (match !== null) return `${words.sure[sureness(match.confidence)]} ${matchSentence(match.reason)}`;
  if (column !== null || constant !== null) return words.chosen;
  const need =
    blocks.length === 0 ? definition.description : words.blocks(blocks.map((family) => FAMILY_NAMES[family]));
  return offer === null ? need : `${need} ${columnMessages.offer(offer.column)} ${matchSentence(offer.reason)}`;
}
