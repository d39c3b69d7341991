import type { Definitions } from '../domain/metrics/definitions.ts';
import type { GroupField } from '../domain/schema/fields.ts';
import type { IsoDate } from '../domain/units.ts';

export const GRAINS = ['month', 'quarter', 'half-year', 'year', 'all'] as const;
/** How finely time is cut; `all` is one period for everything. */
export type Grain = (typeof GRAINS)[number];

/** Keeps the episodes whose `field` has one of `values`; the codes of coded fields, the text of categories, `yes`/`no` of flags. */
export interface Filter {
  readonly field: GroupField;
  readonly values: readonly string[];
}

/** Groups of a split that are counted as one. */
export interface MergedGroups {
  /** Stands in the place of a group. */
  readonly name: string;
  readonly values: readonly string[];
}

/** What a person asked to see; everything in it may stand in a URL, nothing in it is data. */
export interface AnalysisRequest {
  /** Metric ids; a family's name without its window (`treatment-entry`) stands for all its windows. */
  readonly metrics: readonly string[];
  readonly by: Grain;
  readonly split: GroupField | null;
  /** Groups of the split that are too small to be shown alone; absent: each is by itself. */
  readonly merged?: MergedGroups;
  /** Makes groups of the periods of the clock's start; only without a `split`, and with `by: 'all'`. */
  readonly splitPeriods?: Exclude<Grain, 'all'>;
  readonly where: readonly Filter[];
  /** First and last day of the clock start that count; `null` is open. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** The last day the data speak of; later dates are taken as not yet happened. */
  readonly asOf: IsoDate;
  /** Id of the suppression policy (`domain/privacy/policy.ts`). */
  readonly policy: string;
  /** How the measures are counted, where that is not as in the catalogue. */
  readonly definitions?: Definitions;
}
