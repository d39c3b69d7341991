import type { DialectOverride } from '../../../data/import/dialect.ts';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useApp } from '../../hooks/use-app.ts';
import { importMessages } from '../../messages/import.ts';
import type { ReadyFile } from '../../state.ts';
import styles from './ReadingOptions.module.css';
import { readingChoices } from './reading-choices.ts';

/** Encoding, delimiter and header row: as found, or as chosen; the file is read again at once. */
export function ReadingOptions({ file }: { readonly file: ReadyFile }) {
  const { session } = useApp();
  const reread = (override: DialectOverride) => void session.reread(file.id, override);
  return (
    <div className={styles.options}>
      {readingChoices(file).map(({ key, label, value, options, change }) => (
        <Field key={key} label={importMessages.file[label]}>
          {(control) => (
            <Select {...control} value={value} options={options} onChange={(choice) => reread(change(choice))} />
          )}
        </Field>
      ))}
    </div>
  );
}
