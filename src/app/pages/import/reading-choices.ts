import { DELIMITERS, type Dialect, type DialectOverride, ENCODINGS } from '../../../data/import/dialect.ts';
import { asOneOf } from '../../../domain/record.ts';
import type { SelectOption } from '../../../ui/Select.tsx';
import { importMessages } from '../../messages/import.ts';
import type { ReadyFile } from '../../state.ts';

/** One thing about how a file is read that a person may change. */
export interface ReadingChoice {
  readonly key: keyof DialectOverride;
  readonly label: 'encoding' | 'delimiter' | 'header';
  readonly value: string;
  readonly options: readonly SelectOption[];
  /** What to read with after a choice. */
  readonly change: (choice: string) => DialectOverride;
}

/** Stands for "as found in the file". */
const FOUND = 'found';

/** Header rows that are offered beside the one found. */
const OFFERED_ROWS = 12;

export function readingChoices({ inspection, override }: ReadyFile): readonly ReadingChoice[] {
  const { dialect } = inspection.read;
  return [encodingChoice(dialect, override), delimiterChoice(dialect, override), headerChoice(dialect, override)];
}

function encodingChoice({ encoding }: Dialect, override: DialectOverride): ReadingChoice {
  const { encodings, found } = importMessages.file;
  const { encoding: forced, ...others } = override;
  return {
    key: 'encoding',
    label: 'encoding',
    value: forced ?? FOUND,
    options: [
      { value: FOUND, label: found(encodings[encoding]) },
      ...ENCODINGS.map((value) => ({ value, label: encodings[value] })),
    ],
    change(choice) {
      const known = asOneOf(choice, ENCODINGS);
      return known === undefined ? others : { ...others, encoding: known };
    },
  };
}

function delimiterChoice({ delimiter }: Dialect, override: DialectOverride): ReadingChoice {
  const { found } = importMessages.file;
  const { delimiter: forced, ...others } = override;
  return {
    key: 'delimiter',
    label: 'delimiter',
    value: forced ?? FOUND,
    options: [
      { value: FOUND, label: found(delimiterName(delimiter)) },
      ...DELIMITERS.map((value) => ({ value, label: delimiterName(value) })),
    ],
    change: (choice) => (choice === FOUND ? others : { ...others, delimiter: choice }),
  };
}

function delimiterName(delimiter: string): string {
  return importMessages.file.delimiters[delimiter] ?? delimiter;
}

function headerChoice({ headerRow }: Dialect, override: DialectOverride): ReadingChoice {
  const { found } = importMessages.file;
  const { headerRow: forced, ...others } = override;
  const known = [headerRow, forced].filter((row) => typeof row === 'number');
  const last = Math.max(OFFERED_ROWS, ...known);
  const rows = Array.from({ length: last + 1 }, (_, row) => row);
  return {
    key: 'headerRow',
    label: 'header',
    value: forced === undefined ? FOUND : String(forced),
    options: [
      { value: FOUND, label: found(headerName(headerRow)) },
      ...rows.map((row) => ({ value: String(row), label: headerName(row === 0 ? null : row) })),
    ],
    change: (choice) => (choice === FOUND ? others : { ...others, headerRow: Number(choice) }),
  };
}

function headerName(row: number | null): string {
  return row === null ? importMessages.file.noHeader : importMessages.file.headerRow(row);
}
