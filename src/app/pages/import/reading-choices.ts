import { DELIMITERS, type Dialect, type DialectOverride, ENCODINGS } from '../../../data/import/dialect.ts';
import type { ReadTable } from '../../../data/import/read-outcome.ts';
import { asOneOf } from '../../../domain/record.ts';
import { counted } from '../../../report/numbers.ts';
import type { SelectOption } from '../../../ui/Select.tsx';
import { importMessages } from '../../messages/import.ts';
import { readingOptionMessages } from '../../messages/reading-options.ts';
import type { ReadyFile } from '../../state.ts';

/** One thing about how a file is read that a person may change. */
export interface ReadingChoice {
  readonly key: keyof DialectOverride;
  readonly label: string;
  readonly value: string;
  readonly options: readonly SelectOption[];
  /** What to read with after a choice. */
  readonly change: (choice: string) => DialectOverride;
}

/** Stands for "as found in the file". */
const FOUND = 'found';

/** Header rows that are offered beside the one found. */
const OFFERED_ROWS = 12;

/** What there is to choose; how a sheet of a workbook is spelt is known. */
export function readingChoices({ inspection, override }: ReadyFile): readonly ReadingChoice[] {
  const { dialect, tables, given = {} } = inspection.read;
  const choices = [
    encodingChoice(dialect, override),
    delimiterChoice(dialect, override),
    headerChoice(dialect, override),
    quoteChoice(dialect, override),
    ...(dialect.headerRow === null ? [] : [headerRowsChoice(dialect, override)]),
    footerChoice(override),
    ...(lacksYear(inspection.read, override) ? [yearChoice(override)] : []),
    ...fillDownChoices(inspection.read, override),
    ...(hasMonths(inspection.read, override) ? [monthsChoice(override)] : []),
    ...(tables.length > 1 ? [tableChoice(inspection.read, override)] : []),
  ];
  return choices.filter(({ key }) => given[key] === undefined);
}

function encodingChoice({ encoding }: Dialect, override: DialectOverride): ReadingChoice {
  const { encodings, found } = importMessages.file;
  const { encoding: forced, ...others } = override;
  return {
    key: 'encoding',
    label: importMessages.file.encoding,
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
    label: importMessages.file.delimiter,
    value: forced ?? FOUND,
    options: [
      { value: FOUND, label: found(delimiterName(delimiter)) },
      ...offeredDelimiters(forced).map((value) => ({ value, label: delimiterName(value) })),
    ],
    change: (choice) => (choice === FOUND ? others : { ...others, delimiter: choice }),
  };
}

function offeredDelimiters(forced: string | undefined): readonly string[] {
  return forced === undefined ? DELIMITERS : [...new Set([...DELIMITERS, forced])];
}

function quoteChoice({ quote }: Dialect, override: DialectOverride): ReadingChoice {
  const { quotes } = readingOptionMessages;
  const { quote: forced, ...others } = override;
  return {
    key: 'quote',
    label: readingOptionMessages.quote,
    value: forced === undefined ? FOUND : (forced ?? 'none'),
    options: [
      { value: FOUND, label: importMessages.file.found(quotes[quote ?? 'none']) },
      ...Object.entries(quotes).map(([value, label]) => ({ value, label })),
    ],
    change(choice) {
      if (choice === 'none') return { ...others, quote: null };
      return choice === '"' || choice === "'" ? { ...others, quote: choice } : others;
    },
  };
}

function headerRowsChoice({ headerRows }: Dialect, override: DialectOverride): ReadingChoice {
  const names = readingOptionMessages.headerRowsChoices;
  const { headerRows: forced, ...others } = override;
  return {
    key: 'headerRows',
    label: readingOptionMessages.headerRows,
    value: forced === undefined ? FOUND : String(forced),
    options: [
      { value: FOUND, label: importMessages.file.found(headerRows === 2 ? names[2] : names[1]) },
      ...Object.entries(names).map(([value, label]) => ({ value, label })),
    ],
    change: (choice) => (choice === FOUND ? others : { ...others, headerRows: choice === '2' ? 2 : 1 }),
  };
}

/** Footers that are offered. */
const OFFERED_FOOTERS = 12;

function footerChoice(override: DialectOverride): ReadingChoice {
  const { footerRows: forced, ...others } = override;
  const most = forced === undefined ? OFFERED_FOOTERS : Math.max(OFFERED_FOOTERS, forced);
  const rows = Array.from({ length: most }, (_, index) => index + 1);
  return {
    key: 'footerRows',
    label: readingOptionMessages.footerRows,
    value: forced === undefined ? FOUND : String(forced),
    options: [
      { value: FOUND, label: readingOptionMessages.footersFound },
      ...rows.map((row) => ({ value: String(row), label: counted(row, 'last row', 'last rows') })),
    ],
    change: (choice) => (choice === FOUND ? others : { ...others, footerRows: Number(choice) }),
  };
}

/** Offered where values may be written in the first row of each block only, and to be taken back. */
function fillDownChoices({ issues }: ReadTable, override: DialectOverride): readonly ReadingChoice[] {
  const { fillDown: forced, ...others } = override;
  const offered = forced ?? issues.flatMap((one) => (one.rule === 'block-values' ? [one.parameters.column] : []));
  if (offered.length === 0) return [];
  const { fillDown: label, fillDownStay, fillDownRepeat } = readingOptionMessages;
  return [
    {
      key: 'fillDown',
      label,
      value: forced === undefined ? FOUND : 'repeat',
      options: [
        { value: FOUND, label: fillDownStay },
        { value: 'repeat', label: fillDownRepeat(offered.join(', ')) },
      ],
      change: (choice) => (choice === 'repeat' ? { ...others, fillDown: offered } : others),
    },
  ];
}

function hasMonths({ issues }: ReadTable, { monthsAcross }: DialectOverride): boolean {
  return monthsAcross !== undefined || issues.some(({ rule }) => rule === 'months-across');
}

function lacksYear({ issues }: ReadTable, { monthsYear }: DialectOverride): boolean {
  const isAsked = issues.some((one) => one.rule === 'months-across' && one.parameters.why === 'no-year');
  return isAsked || monthsYear !== undefined;
}

const YEARS = Array.from({ length: 30 }, (_, at) => String(2035 - at));

function yearChoice(override: DialectOverride): ReadingChoice {
  const { monthsYear: forced, ...others } = override;
  return {
    key: 'monthsYear',
    label: readingOptionMessages.monthsYear,
    value: forced === undefined ? FOUND : String(forced),
    options: [
      { value: FOUND, label: readingOptionMessages.monthsYearFound },
      ...YEARS.map((year) => ({ value: year, label: year })),
    ],
    change: (choice) => (choice === FOUND ? others : { ...others, monthsYear: Number(choice) }),
  };
}

function monthsChoice(override: DialectOverride): ReadingChoice {
  const names = readingOptionMessages.monthsChoices;
  const { monthsAcross: forced, ...others } = override;
  return {
    key: 'monthsAcross',
    label: readingOptionMessages.months,
    value: forced ?? FOUND,
    options: Object.entries(names).map(([value, label]) => ({ value, label })),
    change: (choice) => (choice === 'as-is' ? { ...others, monthsAcross: 'as-is' } : others),
  };
}

/** Another table has another header and other rows, so what was said of these falls away. */
function tableChoice({ tables, columns }: ReadTable, override: DialectOverride): ReadingChoice {
  const { table: forced, headerRow: _header, headerRows: _rows, rowsAreRecords: _records, ...others } = override;
  const names = tables.map(({ table, rowsIn, columns: named }) => ({
    value: String(table),
    label: readingOptionMessages.tableName(table, counted(rowsIn, 'row', 'rows'), named.slice(0, 3).join(', ')),
  }));
  const found = tables.findIndex((one) => one.columns.join() === columns.join());
  return {
    key: 'table',
    label: readingOptionMessages.table,
    value: forced === undefined ? FOUND : String(forced),
    options: [{ value: FOUND, label: importMessages.file.found(names[found]?.label ?? '1') }, ...names],
    change: (choice) => (choice === FOUND ? others : { ...others, table: Number(choice) }),
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
    label: importMessages.file.header,
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
