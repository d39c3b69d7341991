import { countText } from '../../../report/numbers.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Field } from '../../../ui/Field.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { wordMessages } from '../../messages/words.ts';
import { withMissingWords } from './change-mapping.ts';
import type { ColumnFieldProps } from './column-field-props.ts';
import { isReadValue } from './read-values.ts';
import styles from './WordsStep.module.css';
import { type MissingWordsRow, missingWordsRows } from './word-rows.ts';

/** For each column of dates, numbers or ids: the words that mean "not recorded" in it alone. */
export function MissingWords({ file, onChange }: Omit<ColumnFieldProps, 'row'>) {
  const words = wordMessages.missing;
  const rows = missingWordsRows(file, (field, value) => isReadValue(file.mapping, field, value));
  if (rows.length === 0) return null;
  return (
    <Disclosure summary={words.title}>
      <div className={styles.words}>
        <p>{words.lead}</p>
        {rows.map((row) => (
          <Field key={row.field} label={words.field(row.label, row.column)} help={helpText(row)}>
            {(control) => (
              <TextInput
                {...control}
                defaultValue={row.said.join(', ')}
                onBlur={({ currentTarget }) => {
                  const said = listed(currentTarget.value);
                  if (said.join() !== row.said.join()) onChange(withMissingWords(file.mapping, row.field, said));
                }}
              />
            )}
          </Field>
        ))}
      </div>
    </Disclosure>
  );
}

function helpText({ unread }: MissingWordsRow): string | null {
  if (unread.length === 0) return null;
  return wordMessages.missing.unread(unread.map(({ value, count }) => `${value} (${countText(count)})`).join(', '));
}

function listed(text: string): readonly string[] {
  return [...new Set(text.split(',').map((word) => word.trim()))].filter((word) => word !== '');
}
