import type { RuleCode, RuleEffect } from './stats/row-rules.ts';
import { RULES } from './stats/row-rules.ts';
import type { IsoDate } from './units.ts';

/** A word without a meaning and the cells that hold it. */
export interface WordCells {
  readonly value: string;
  readonly cells: number;
}

/** What the sentence of each rule on cells or whole files must be told; the rules on rows tell the number of rows alone. */
interface FactsOfFiles {
  readonly DQ16: { readonly dates: number; readonly onNewYear: number; readonly onFirstOfMonth: number };
  readonly DQ17: { readonly entries: number; readonly onReferralDay: number };
  readonly DQ18: { readonly rows: number; readonly distinct: number; readonly words: readonly WordCells[] };
  readonly DQ19: {
    readonly emptyMonths: readonly string[];
    readonly smallLastMonth: { readonly month: string; readonly rows: number; readonly median: number } | null;
  };
  readonly DQ20: { readonly newest: IsoDate; readonly asOf: IsoDate; readonly days: number };
  readonly DQ24: { readonly rows: number; readonly missing: number };
}

/** Rules whose findings are rows of a file: those on rows, and cells that hold no date (DQ04). */
export type RowCode = RuleCode | 'DQ04';
export type FileCode = keyof FactsOfFiles;
export type QualityCode = RowCode | FileCode;

export type QualityFacts<Code extends QualityCode> = Code extends FileCode
  ? FactsOfFiles[Code]
  : { readonly rows: number };

/** What each rule does; `blocked` rows are set aside, `excluded` ones are left out of the measures that need the field. */
export const QUALITY_LEVELS: Readonly<Record<QualityCode, RuleEffect>> = {
  ...RULES,
  /** a date that cannot be read */ DQ04: 'excluded',
  /** dates heaped on 1 January or the first of a month */ DQ16: 'warning',
  /** nearly all entries on the day of referral */ DQ17: 'warning',
  /** a word without a meaning */ DQ18: 'warning',
  /** months without rows, or a small last month */ DQ19: 'warning',
  /** the newest date lies long before the as-of date */ DQ20: 'warning',
  /** a column by which results are split is often empty */ DQ24: 'warning',
};

/** The codes in order; the list of the definition has no DQ21. */
export const QUALITY_CODES: readonly QualityCode[] = [
  'DQ01',
  'DQ02',
  'DQ03',
  'DQ04',
  'DQ05',
  'DQ06',
  'DQ07',
  'DQ08',
  'DQ09',
  'DQ10',
  'DQ11',
  'DQ12',
  'DQ13',
  'DQ14',
  'DQ15',
  'DQ16',
  'DQ17',
  'DQ18',
  'DQ19',
  'DQ20',
  'DQ22',
  'DQ23',
  'DQ24',
  'DQ25',
];

/** What one rule found in one file, in one of its columns where the rule looks at columns. */
export type QualityFinding = {
  [Code in QualityCode]: {
    readonly code: Code;
    readonly level: RuleEffect;
    readonly fileNo: number;
    readonly file: string;
    /** The canonical field; `null` when the finding is about the whole file. */
    readonly field: string | null;
    /** The file's own header of that field; the field where no column holds it. */
    readonly column: string | null;
    /** Whether its rows can be listed. */
    readonly hasRows: boolean;
    readonly facts: QualityFacts<Code>;
  };
}[QualityCode];

/** Whether a text is the code of a rule. */
export function isQualityCode(text: string): text is QualityCode {
  return QUALITY_CODES.some((code) => code === text);
}
