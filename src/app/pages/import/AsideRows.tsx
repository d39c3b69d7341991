import type { DialectOverride } from '../../../data/import/dialect.ts';
import { countText } from '../../../report/numbers.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { readingOptionMessages } from '../../messages/reading-options.ts';
import type { ReadyFile } from '../../state.ts';
import { asideRows, withRecord } from './aside-rows.ts';

export interface AsideRowsProps {
  readonly file: ReadyFile;
  readonly onChange: (override: DialectOverride) => void;
}

const SHOWN = 30;

/** The rows that were taken for totals, footers and repeated headers, each to be made a record. */
export function AsideRows({ file, onChange }: AsideRowsProps) {
  const words = readingOptionMessages;
  const rows = asideRows(file);
  if (rows.length === 0) return null;
  return (
    <Disclosure summary={words.aside(rows.length)}>
      <p>{words.asideHelp}</p>
      {rows.slice(0, SHOWN).map(({ row, text, isRecord }) => (
        <Checkbox
          key={row}
          label={words.asideRow(row, text)}
          checked={isRecord}
          onChange={(isWanted) => onChange(withRecord(file.override, row, isWanted))}
        />
      ))}
      {rows.length > SHOWN && <p>{words.asideMore(countText(rows.length))}</p>}
    </Disclosure>
  );
}
