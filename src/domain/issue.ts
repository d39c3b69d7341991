/** How bad an issue is: an error sets something aside, a warning does not, a note only informs. */
export type IssueLevel = 'error' | 'warning' | 'note';

/** Why a file is left out: what its rows are about instead of people's contacts, treatment or follow-up. */
export type LeftOutReason = 'inventory' | 'assessments' | 'chosen';

/**
 * Every import issue by its rule, with what its sentence must be told.
 * The sentences stand in `report/messages/issues.ts`.
 */
export interface IssueParameters {
  // the file as a whole
  'empty-file': { file: string };
  'not-text': { file: string; looksLike: string };
  'no-data-rows': { file: string };
  'no-usable-columns': { file: string; columns: number };
  'too-large': { file: string; megabytes: number; limitMegabytes: number };
  'locked-workbook': { file: string };
  'other-workbook': { file: string; looksLike: string };
  'damaged-container': { file: string };
  'swelling-file': { file: string };
  'encrypted-part': { file: string };
  'unknown-packing': { file: string };
  'too-many-cells': { file: string };
  'no-tables-inside': { file: string };
  // cells of a workbook
  'cell-errors': { count: number; row: number; column: string; value: string };
  'formula-without-result': { count: number; row: number; column: string };
  'merged-repeated': { count: number; row: number };
  'hidden-cells': { rows: number; columns: number };
  // around and inside the table
  'preamble-skipped': { lines: number };
  'header-guessed-absent': { columns: number };
  'header-empty': { column: number; name: string };
  'header-duplicate': { column: number; name: string; renamed: string };
  'other-table': { table: number; row: number; rows: number; columns: string };
  'repeated-header': { row: number };
  'blank-row': { row: number };
  'example-row': { row: number };
  'total-row': { row: number; text: string };
  'heading-row': { row: number; text: string };
  'footer-row': { row: number; text: string };
  'too-many-fields': { row: number; found: number; expected: number; text: string };
  'too-few-fields': { row: number; found: number; expected: number; text: string };
  'months-across': { months: number; rows: number; why: string };
  'block-values': { column: string; filled: number; empty: number };
  'filled-down': { column: string; cells: number };
  'cut-rows': { rows: number; row: number; expected: number };
  'trailing-empty-fields': { row: number; found: number; expected: number };
  'other-delimiter': { row: number; text: string };
  'unclosed-quote': { row: number; text: string };
  'stray-quote': { row: number; text: string };
  'nul-removed': { count: number };
  'marks-removed': { count: number };
  'two-encodings': { count: number };
  'wrapped-rows': { file: string };
  'formula-text': { count: number; row: number };
  'bytes-replaced': { count: number; encoding: string };
  // cells in the wrong place
  'shifted-row': { row: number; from: string; to: string; belongs: 'left' | 'right'; text: string };
  'half-rows': { rows: number; first: number; last: number; empty: number; from: string };
  'flag-disagrees': {
    column: string;
    listed: string;
    word: string;
    yes: number;
    agreed: number;
    instead: string;
    cells: number;
  };
  // meaning of the cells
  'missing-person-id': { row: number };
  'duplicate-row': { row: number };
  'missing-date': { row: number };
  'other-instrument': { row: number; value: string };
  'unknown-event': { row: number; value: string };
  'file-left-out': { file: string; reason: LeftOutReason; rows: number };
  'mixed-measures': { column: string; values: string };
  'bad-date': { row: number; column: string; value: string };
  'ambiguous-dates': { column: string; assumed: string };
  'date-out-of-range': { row: number; column: string; value: string };
  'unknown-word': { column: string; value: string; count: number };
  'bad-number': { row: number; column: string; value: string };
  'rounded-id': { row: number; column: string; value: string };
  'study-days': { column: string; dayZero: string };
  'own-study-days': { column: string; without: number };
  'several-ticked': { row: number; column: string; value: string };
  'identifier-dropped': { column: string; kind: string };
  'merged-rows': { rows: number; episodes: number };
  'list-of-people': { file: string; rows: number };
  'rows-without-events': { file: string; rows: number };
  'no-contacts': { files: number };
}

export type IssueRule = keyof IssueParameters;

/** One finding, as data: rule and parameters; file, row, column and value say where. */
export type Issue = {
  [Rule in IssueRule]: {
    readonly rule: Rule;
    readonly level: IssueLevel;
    readonly parameters: IssueParameters[Rule];
    /** Row as a spreadsheet counts it (the first record of the file is 1); absent when the issue is about the whole file. */
    readonly row?: number;
    readonly column?: string;
    readonly value?: string;
  };
}[IssueRule];
