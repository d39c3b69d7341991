import type { Cell } from '../../data/result.ts';
import type { Metric } from '../../domain/metrics/metric.ts';
import type { OwnWords } from '../../domain/own-words.ts';
import type { IsoDate } from '../../domain/units.ts';
import type { Figure } from '../figure.ts';
import type { StudyContext } from '../trend-figure.ts';

/** The parts of a report that are made of figures, in their usual order. */
export type ReportPart = 'cascade' | 'trends' | 'retention' | 'studies' | 'groups';

/** One measure over everybody in view, as it may be shown. */
export interface MeasureTold {
  readonly metric: Metric;
  readonly cell: Cell;
  readonly studies: StudyContext;
}

/** One file that the numbers come from: every row is accounted for. */
export interface FileTold {
  readonly file: string;
  readonly rowsIn: number;
  readonly rowsKept: number;
  readonly rowsSetAside: number;
}

/** Everything reports are written from: numbers after suppression only, the same ones as on the pages. */
export interface ReportMaterial {
  /** What the county calls itself; empty where it has not said. */
  readonly county: string;
  readonly asOf: IsoDate;
  /** Whom the filters keep, in words; empty for everybody. */
  readonly scope: string;
  /** The rule for small numbers, in words. */
  readonly policy: string;
  readonly files: readonly FileTold[];
  /** Every measure that the files can answer, in the order of the catalogue. */
  readonly measures: readonly MeasureTold[];
  /** Measures that the files cannot answer, with the fields that are missing: one of each inner list. */
  readonly unanswerable: readonly { readonly metric: Metric; readonly missing: readonly (readonly string[])[] }[];
  readonly figures: Readonly<Record<ReportPart, readonly Figure[]>>;
  /** The county's own words, by figure id. */
  readonly own: Readonly<Record<string, OwnWords>>;
}
