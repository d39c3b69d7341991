import type { SuppressionReason, UndefinedReason } from '../domain/estimate.ts';
import type { OwnWords } from '../domain/own-words.ts';
import type { ComparisonLabel } from '../domain/stats/comparison.ts';

/** The table twin of a figure: every number of the picture as text, ready for screen, clipboard and CSV. */
export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** Where the picture's numbers come from; the foot line of every chart. */
export interface FigureFoot {
  readonly definition: string;
  readonly counted: string;
  readonly asOf: string;
  readonly source: string;
}

/** One mark: drawn when `ok`, hollow or hatched when `immature`, a marked gap otherwise. */
export type Mark =
  | {
      readonly state: 'ok';
      readonly value: number;
      readonly low: number | null;
      readonly high: number | null;
      readonly label: string;
    }
  | {
      readonly state: 'immature';
      readonly value: number | null;
      readonly low: number | null;
      readonly high: number | null;
      readonly label: string;
    }
  | { readonly state: 'suppressed'; readonly reason: SuppressionReason; readonly label: string }
  | { readonly state: 'undefined'; readonly reason: UndefinedReason; readonly label: string };

/** A published result that may stand beside the county's line. */
export interface BenchmarkMark {
  readonly resultId: string;
  /** `drawn`: like for like, filled. `beside`: one decisive facet differs, hollow and without a verdict. */
  readonly grade: 'drawn' | 'beside';
  readonly label: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** How alike it is, where more is to be said than its grade. */
  readonly standing?: string;
  /** What it measured, its n, and how it differs, in words. */
  readonly note: string;
  readonly citation: string;
}

/** A published result that is only listed, with the reason. */
export interface ListedStudy {
  readonly resultId: string;
  readonly label: string;
  readonly reason: string;
  readonly citation: string;
}

export interface TrendBody {
  readonly kind: 'trend';
  readonly unit: 'proportion' | 'days' | 'count';
  readonly periods: readonly { readonly id: string; readonly label: string }[];
  /** One line, or one a group; marks stand in the order of `periods`, `null` where the group has no row at all. */
  readonly series: readonly { readonly name: string; readonly marks: readonly (Mark | null)[] }[];
  readonly benchmarks: readonly BenchmarkMark[];
  readonly events: readonly { readonly period: string; readonly label: string }[];
}

export interface CascadeBody {
  readonly kind: 'cascade';
  readonly steps: readonly {
    readonly id: string;
    readonly label: string;
    readonly count: number | null;
    readonly mark: Mark;
    readonly ofPrevious: string;
    readonly ofFirst: string;
    /** How long it took, and why others did not come so far; a sentence each. */
    readonly details: readonly string[];
  }[];
}

/** One line of a forest plot. */
export interface ForestRow {
  /** The result's id; for the county's lines that of the study by whose rule they count, with `county` before it. */
  readonly id: string;
  /** The published result that this line shows, or by whose rule the county is counted; `null` for the county's usual rule. */
  readonly resultId: string | null;
  readonly kind: 'study' | 'county' | 'recounted' | 'pooled';
  /** Of a study: `drawn` like for like, `beside` with one difference, `listed` with several. */
  readonly match: 'drawn' | 'beside' | 'listed';
  readonly label: string;
  /** What was counted, of whom, for how long. */
  readonly detail: string;
  /** `56% (39–71%)`; empty where there is no number to show. */
  readonly number: string;
  readonly mark: Mark;
  /** The area of the box, 1 for the largest study; `null` where n is not known. */
  readonly area: number | null;
  /** Where a new program would rather lie; of pooled lines only. */
  readonly outer: { readonly low: number; readonly high: number } | null;
  /** Of a study that the county is compared with: what the difference says, `null` where the county has no number for it. */
  readonly verdict?: ComparisonLabel | 'too-few' | null;
}

export interface ForestBody {
  readonly kind: 'forest';
  /** One part a pathway: pathways never share a line. */
  readonly groups: readonly { readonly id: string; readonly label: string; readonly rows: readonly ForestRow[] }[];
  /** The like-for-like and nearly alike studies with what can be said of each; empty where no county is compared. */
  readonly benchmarks: readonly BenchmarkMark[];
}

/** One point of a curve over days, with the sentence that says it. */
export interface CurvePointMark {
  readonly day: number;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly label: string;
}

/** Shares over the days since a start: who is still there, or who got there. */
export interface CurvesBody {
  readonly kind: 'curves';
  /** What the days are counted from: `Days since entry`. */
  readonly dayLabel: string;
  /** Every change is a point: the curve stands still in between. Else points are known days, joined by straight lines. */
  readonly isExact: boolean;
  readonly curves: readonly {
    readonly name: string;
    readonly points: readonly CurvePointMark[];
    readonly atRisk: readonly { readonly day: number; readonly text: string }[];
  }[];
  readonly atRiskLabel: string;
  /** The same share counted in fixed windows. */
  readonly windows: readonly { readonly day: number; readonly mark: Mark }[];
  readonly windowsLabel: string;
  readonly benchmarks: readonly (BenchmarkMark & { readonly day: number })[];
}

/** Everybody, day by day, in shares that make 1: what became of them. */
export interface StackBody {
  readonly kind: 'stack';
  readonly dayLabel: string;
  /** Every change is a point: shares stand still in between. Else points are known days, joined by straight lines. */
  readonly isExact: boolean;
  /** Names, the lowest first. */
  readonly layers: readonly string[];
  /** `shares` stand in the order of the layers. */
  readonly points: readonly { readonly day: number; readonly shares: readonly number[]; readonly label: string }[];
}

/** A measure over time against the limits of chance. */
export interface ControlBody {
  readonly kind: 'control';
  readonly unit: TrendBody['unit'];
  readonly periods: TrendBody['periods'];
  /**
   * In the order of the periods; `null` without a value to show. `special`: marked by a rule. An immature period keeps its
   * place also without a value.
   */
  readonly points: readonly (
    | { readonly value: number; readonly state: 'usual' | 'special' | 'immature'; readonly label: string }
    | { readonly value: null; readonly state: 'immature'; readonly label: string }
    | null
  )[];
  /** In the order of the periods; `null` for periods that take no part, and everywhere in a run chart. */
  readonly limits: readonly ({ readonly lower: number; readonly upper: number } | null)[];
  readonly centres: readonly (number | null)[];
  readonly centreLabel: string;
  /** The first periods of new limits. */
  readonly breaks: readonly { readonly period: string; readonly label: string }[];
  readonly events: TrendBody['events'];
  /** The lines before and after an event, and what the first one would have gone on to; in the order of the periods. */
  readonly model: {
    readonly fitted: readonly (number | null)[];
    readonly goneOn: readonly (number | null)[];
    readonly fittedLabel: string;
    readonly goneOnLabel: string;
  } | null;
  readonly words: {
    readonly usual: string;
    readonly special: string;
    readonly immature: string;
    /** The same above a hatched stretch. */
    readonly immatureShort: string;
    readonly limits: string;
  };
}

/** Sites by their number of people, between the limits of chance around the share of everybody. */
export interface FunnelBody {
  readonly kind: 'funnel';
  readonly peopleLabel: string;
  readonly target: { readonly value: number; readonly label: string };
  /** Shares, by ascending number of people. */
  readonly curves: readonly {
    readonly people: number;
    readonly inner: readonly [low: number, high: number];
    readonly outer: readonly [low: number, high: number];
  }[];
  readonly innerLabel: string;
  readonly outerLabel: string;
  readonly points: readonly {
    readonly name: string;
    readonly people: number;
    readonly value: number;
    readonly isOutside: boolean;
    readonly label: string;
  }[];
}

export type FigureBody = TrendBody | CascadeBody | ForestBody | CurvesBody | StackBody | FunnelBody | ControlBody;

/** One picture with everything that is said about it; every renderer reads the same object. */
export interface Figure<Body extends FigureBody = FigureBody> {
  /** Shared by URL, file name and export: the metric's id or the figure kind. */
  readonly id: string;
  /** The title is the question. */
  readonly question: string;
  /** The first line is the answer. */
  readonly answer: string;
  /** What must be read with the answer: other ways to read the number, and whom it leaves out; absent where nothing. */
  readonly notes?: readonly string[];
  /** What comparison with studies can be said, in one sentence. */
  readonly comparison: string;
  readonly altText: string;
  readonly table: FigureTable;
  readonly foot: FigureFoot;
  /** Definition, windows, method and SQL, for *How computed*. */
  readonly method: readonly { readonly term: string; readonly text: string }[];
  readonly sql: string;
  readonly listed: readonly ListedStudy[];
  /** What the county says of it in its own words, to be marked as hers; absent where it says nothing. */
  readonly own?: OwnWords;
  readonly body: Body;
}
