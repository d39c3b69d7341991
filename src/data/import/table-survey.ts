import type { Issue, IssueRule } from '../../domain/issue.ts';
import { classifyRecord, type TableShape } from './classify-record.ts';
import { withCutRows } from './cut-rows.ts';
import { LIKELY_DELIMITERS } from './dialect.ts';
import type { TableLayout } from './find-table.ts';
import { beginsPlain, endsPlain, ODD_WORDS, type PlainShape, plainShape } from './plain-run.ts';
import type { SetAsideRow } from './read-outcome.ts';
import { rowIssue } from './reading-issues.ts';
import { type Grammar, scanRecord } from './record-scanner.ts';
import type { TextRecord } from './record-stream.ts';
import { isFormulaText, splitRecord, withoutFormula } from './split-record.ts';

/** A record with the text it lies in. */
export interface PlacedRecord {
  readonly text: string;
  readonly record: TextRecord;
  /** Among the last records of the file. */
  readonly isTail: boolean;
  /** A person said that it is no record, as one of the last rows. */
  readonly isFooter: boolean;
}

/** What is found of one table while its records pass by. */
export interface TableSurvey {
  readonly layout: TableLayout;
  take(placed: PlacedRecord): void;
  /** What a row looks like of which nothing more need be known; undefined while the first rows are shown. */
  plain(): PlainShape | undefined;
  /** Takes so many rows that are plain; the last one is `lastRow`. */
  takePlain(rows: number, lastRow: number): void;
  result(): SurveyResult;
}

export interface SurveyResult {
  readonly layout: TableLayout;
  readonly rowsIn: number;
  readonly rowsKept: number;
  readonly setAside: readonly SetAsideRow[];
  readonly issues: readonly Issue[];
  /** The first kept rows, cut to the table's width. */
  readonly preview: readonly (readonly string[])[];
  /** Every record is a row with the same number of fields and without odd quotes: the engine can read the text as it is. */
  readonly isRegular: boolean;
  readonly lastRow: number;
  /** Rows that are whole only when cut by another delimiter, and which. */
  readonly delimiters: ReadonlyMap<number, string>;
}

export interface SurveyOptions {
  readonly grammar: Grammar;
  readonly layout: TableLayout;
  readonly rowsAreRecords: readonly number[];
  readonly totalsAreRecords: boolean;
}

const PREVIEW_ROWS = 20;
const TEXT_LIMIT = 500;
/** Of so many rows set aside the raw text is kept; of further ones the row and the rule. */
const MOST_TEXTS = 20_000;

/** Follows one table record by record, deciding of each whether it is a row. */
export function surveyTable({ grammar, layout, rowsAreRecords, totalsAreRecords }: SurveyOptions): TableSurvey {
  const { width, header, firstIsTyped } = layout;
  const shape: TableShape = { width, header, firstIsTyped, rowsAreRecords, totalsAreRecords };
  const plain = plainShape(layout, grammar);
  const isPlain = plainCheck(plain);
  const formulas = formulaCount(grammar);
  const setAside: SetAsideRow[] = [];
  const issues: Issue[] = [];
  const preview: (readonly string[])[] = [];
  const delimiters = new Map<number, string>();
  let blanks: number[] = [];
  let above: PlacedRecord | undefined;
  let rowsIn = 0;
  let lastRow = 0;
  let isRegular = true;

  const say = (rule: IssueRule, placed: PlacedRecord) => {
    const { row, fields: found } = placed.record;
    const text = setAside.length < MOST_TEXTS ? beginningOf(placed) : '';
    issues.push(rowIssue(rule, { row, found, expected: layout.width, text }));
    return text;
  };
  const putAside = (rule: IssueRule, placed: PlacedRecord) => {
    isRegular = false;
    setAside.push({ row: placed.record.row, rule, text: say(rule, placed) });
  };
  const keep = (placed: PlacedRecord, rule: IssueRule | undefined) => {
    const { record } = placed;
    above = placed;
    if (preview.length < PREVIEW_ROWS) preview.push(cellsOf(placed, grammar).slice(0, layout.width));
    if (record.fields !== layout.fields || record.strayQuotes > 0) isRegular = false;
    if (rule !== undefined && layout.fields === layout.width) say(rule, placed);
    const written = formulas.of(placed);
    if (record.strayQuotes > 2 * written) say('stray-quote', placed);
  };

  return {
    layout,
    take(placed) {
      const { record } = placed;
      const isEmpty = record.end === record.start;
      if (isEmpty && layout.width > 1) {
        blanks.push(record.row);
        return;
      }
      for (const row of blanks) {
        setAside.push({ row, rule: 'blank-row', text: '' });
        issues.push({ rule: 'blank-row', level: 'note', parameters: { row }, row });
        isRegular = false;
      }
      rowsIn += blanks.length + 1;
      blanks = [];
      lastRow = record.row;
      if (placed.isFooter) return putAside('footer-row', placed);
      if (record.broken) return putAside('unclosed-quote', placed);
      if (!placed.isTail && isPlain(placed)) return keep(placed, undefined);
      const other = otherGrammar(placed, { grammar, layout });
      if (other !== undefined) {
        isRegular = false;
        delimiters.set(record.row, other.delimiter);
        if (preview.length < PREVIEW_ROWS) preview.push(cellsOf(placed, other));
        say('other-delimiter', placed);
        return;
      }
      const place = {
        row: record.row,
        isTail: placed.isTail,
        above: () => (above === undefined ? [] : cellsOf(above, grammar)),
      };
      const fate = classifyRecord(cellsOf(placed, grammar), place, shape);
      return fate.kept ? keep(placed, fate.rule) : putAside(fate.rule, placed);
    },
    plain: () => (preview.length < PREVIEW_ROWS ? undefined : plain),
    takePlain(rows, last) {
      rowsIn += rows;
      lastRow = last;
    },
    result() {
      const { firstDataRow } = layout;
      const found = withCutRows({ setAside, issues, firstDataRow, lastRow });
      return {
        layout,
        rowsIn,
        rowsKept: rowsIn - found.setAside.length,
        setAside: found.setAside,
        issues: [...formulas.issues(), ...found.issues],
        preview,
        isRegular,
        lastRow,
        delimiters,
      };
    },
  };
}

function beginningOf({ text, record }: PlacedRecord): string {
  return ownText(text.slice(record.start, Math.min(record.end, record.start + TEXT_LIMIT)));
}

/** The cells of a record; of a broken one those of its first line, whatever its quotes say. */
export function cellsOf({ text, record }: Pick<PlacedRecord, 'text' | 'record'>, grammar: Grammar): readonly string[] {
  return rawCells({ text, record }, record.broken ? { ...grammar, quote: null } : grammar).map(withoutFormula);
}

function rawCells({ text, record }: Pick<PlacedRecord, 'text' | 'record'>, grammar: Grammar): readonly string[] {
  return splitRecord(text.slice(record.start, record.end), grammar);
}

const LEAST_FIELDS = 3;

/** The one grammar with another delimiter by which a record too short or too long is exactly a whole row. */
function otherGrammar(
  { text, record }: PlacedRecord,
  { grammar, layout }: Pick<SurveyOptions, 'grammar' | 'layout'>,
): Grammar | undefined {
  if (record.fields === layout.fields || layout.fields < LEAST_FIELDS) return undefined;
  const raw = text.slice(record.start, record.end);
  const fitting = LIKELY_DELIMITERS.filter((delimiter) => delimiter !== grammar.delimiter)
    .map((delimiter) => ({ ...grammar, delimiter }))
    .filter((other) => {
      const scanned = scanRecord(raw, 0, other);
      return scanned.fields === layout.fields && scanned.strayQuotes === 0 && !scanned.unclosed;
    });
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Counts the cells written as `="00123"` in the kept rows. */
function formulaCount(grammar: Grammar) {
  let last: { readonly text: string; readonly has: boolean } = { text: '', has: false };
  let count = 0;
  let row = 0;
  return {
    /** How many the record has. */
    of(placed: PlacedRecord): number {
      const { text, record } = placed;
      if (text !== last.text) last = { text, has: text.includes('="') };
      if (!last.has) return 0;
      const here = rawCells(placed, grammar).filter(isFormulaText).length;
      if (count === 0 && here > 0) row = record.row;
      count += here;
      return here;
    },
    issues(): readonly Issue[] {
      return count === 0 ? [] : [{ rule: 'formula-text', level: 'note', parameters: { count, row }, row }];
    },
  };
}

/** A copy that does not keep the whole piece of the file alive. */
function ownText(text: string): string {
  return JSON.parse(JSON.stringify(text));
}

/** A quick look that tells nearly all records to be rows without cutting them into cells; false means "look closer". */
function plainCheck(shape: PlainShape): (placed: PlacedRecord) => boolean {
  return ({ text, record }) =>
    record.fields === shape.fields &&
    record.strayQuotes === 0 &&
    beginsPlain(text, record.start, shape) &&
    endsPlain(text, record.end, shape) &&
    !ODD_WORDS.test(text.slice(record.start, record.end));
}
