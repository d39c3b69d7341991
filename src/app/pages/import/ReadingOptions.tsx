import { useState } from 'react';
import { type DialectOverride, parseDialectOverride } from '../../../data/import/dialect.ts';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { useApp } from '../../hooks/use-app.ts';
import { readingOptionMessages } from '../../messages/reading-options.ts';
import type { ReadyFile } from '../../state.ts';
import { AsideRows } from './AsideRows.tsx';
import styles from './ReadingOptions.module.css';
import { readingChoices } from './reading-choices.ts';

/** Encoding, delimiter, quotes, header and table: as found, or as chosen; the file is read again at once. */
export function ReadingOptions({ file }: { readonly file: ReadyFile }) {
  const { session } = useApp();
  const reread = (override: DialectOverride) => void session.reread(file.id, override);
  return (
    <>
      <div className={styles.options}>
        {readingChoices(file).map(({ key, label, value, options, change }) => (
          <Field key={key} label={label}>
            {(control) => (
              <Select {...control} value={value} options={options} onChange={(choice) => reread(change(choice))} />
            )}
          </Field>
        ))}
        <OtherDelimiter override={file.override} onChange={reread} />
      </div>
      <AsideRows file={file} onChange={reread} />
    </>
  );
}

interface OtherDelimiterProps {
  readonly override: DialectOverride;
  readonly onChange: (override: DialectOverride) => void;
}

/** For the sign that no list foresees. */
function OtherDelimiter({ override, onChange }: OtherDelimiterProps) {
  const words = readingOptionMessages;
  const [isWrong, setWrong] = useState(false);
  const take = (text: string) => {
    if (text === '') return setWrong(false);
    const changed = parseDialectOverride({ ...override, delimiter: text });
    setWrong(changed === undefined);
    if (changed !== undefined) onChange(changed);
  };
  return (
    <Field label={words.other} help={words.otherHelp} error={isWrong ? words.otherWrong : undefined}>
      {(control) => (
        <TextInput {...control} maxLength={1} onChange={({ currentTarget }) => take(currentTarget.value)} />
      )}
    </Field>
  );
}
