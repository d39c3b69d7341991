import type { Encoding } from '../../data/import/dialect.ts';
import type { DateFormat } from '../../data/import/mapping.ts';

const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  ',': 'Comma',
  ';': 'Semicolon',
  '\t': 'Tab',
  '|': 'Bar |',
  ' ': 'Space',
  ':': 'Colon',
  '^': 'Caret ^',
  '~': 'Tilde ~',
};

function listText(parts: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(parts);
}

/** The words of the import page. */
export const importMessages = {
  lead: 'This is what was made of your files. Everything is filled in already: change what is wrong, then go on.',
  none: 'No file is open yet. Drop CSV files, Excel workbooks or ZIP archives anywhere on this page, or choose them.',
  projectOpened: (name: string) => `The project “${name}” is open. Now add the files.`,
  expected: (files: string) =>
    `It was saved with ${files}. Newer exports with the same columns are read the same way, whatever they are called.`,
  unnamedProject: 'without a name',
  files: {
    title: 'Files',
    add: 'Add files',
    remove: (name: string) => `Remove ${name}`,
    show: (name: string) => `Show ${name}`,
    shown: 'shown below',
  },
  bar: {
    show: 'Show the charts',
    sentence: (answered: number, all: number) => `As matched now, ${answered} of ${all} measures can be worked out.`,
    nothing: 'No measure can be worked out yet: match at least a date and what happened.',
    waiting: 'Reading…',
  },
  file: {
    title: '1. File',
    name: 'Name',
    size: 'Size',
    rows: 'Rows',
    columns: 'Columns',
    lane: 'Read',
    lanes: { fast: 'as it is', repair: 'row by row, with repairs' },
    encoding: 'Encoding',
    encodings: {
      'utf-8': 'UTF-8',
      'utf-16le': 'UTF-16, little end first',
      'utf-16be': 'UTF-16, big end first',
      'windows-1252': 'Windows-1252 (western)',
    } satisfies Record<Encoding, string>,
    delimiter: 'Between the cells',
    delimiters: DELIMITER_NAMES,
    header: 'Header row',
    headerRow: (row: number) => `Row ${row}`,
    noHeader: 'No header',
    found: (what: string) => `${what} (found)`,
    preview: 'The first rows as they were understood. Columns that name or find people show dots.',
    hidden: (column: string) => `${column} (hidden)`,
  },
  columns: {
    title: '2. Columns',
    kind: 'One row of this file is',
    notInFile: 'Not in this file',
    sure: { sure: 'Sure.', likely: 'Likely.', guess: 'A guess, please check.' },
    chosen: 'Chosen.',
    wanted: 'Would open more charts',
    blocks: (families: readonly string[]) => `Needed for ${listText(families).toLowerCase()}.`,
    constant: (field: string) => `${field} for all rows`,
    constantHelp: 'If it is the same in every row, say it here.',
    noConstant: 'Not said',
    others: (count: number) => `Other fields not in this file (${count})`,
    unused: (count: number) => `Columns that are not used (${count})`,
    hidden: (count: number) => `Columns left out because they name or find people (${count})`,
    hiddenColumn: (column: string, kind: string) => `${column}: seems to hold ${kind}`,
    dateFormat: (field: string) => `How ${field.toLowerCase()} is written`,
    dateFormats: {
      ymd: 'Year, month, day',
      mdy: 'Month, day, year',
      dmy: 'Day, month, year',
      yymd: 'Year of two digits, month, day',
      month: 'Year and month',
      excel: 'Excel day number',
      'study-day': 'Days since day 0 of a study',
    } satisfies Record<DateFormat, string>,
  },
  check: {
    title: '4. Check',
    people: (people: string, episodes: string) => `${people}, ${episodes}.`,
    noPerson: 'No column says who a person is, so each row counts as one person.',
    failed: 'The rows could not be put together: see the message above.',
  },
  noColumns: {
    title: 'No column could be matched',
  },
} as const;
