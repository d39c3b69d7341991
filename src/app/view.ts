import type { Filter, Grain } from '../data/request.ts';
import type { ControlChoice } from '../domain/control-choice.ts';
import { DEFAULT_DEFINITIONS, type Definitions } from '../domain/metrics/definitions.ts';
import type { GroupField } from '../domain/schema/fields.ts';
import type { IsoDate } from '../domain/units.ts';
import { EVERYTHING_SOLID, type LibraryFilter } from './library-filter.ts';

export const PAGES = [
  'start',
  'import',
  'overview',
  'summary',
  'trends',
  'retention',
  'compare',
  'evidence',
  'report',
  'definitions',
  'data',
  'privacy',
] as const;
export type Page = (typeof PAGES)[number];

/** Everything a person chose about what to see. It stands in the address, so that a link shows the same; no data is in it. */
export interface View {
  readonly page: Page;
  /** The metric shown large on the Trends page. */
  readonly metric: string;
  /** Which control chart shows whether the metric changes. */
  readonly chart: ControlChoice;
  readonly by: Exclude<Grain, 'all'>;
  readonly split: GroupField | null;
  /** Whether groups too small to be shown are hidden one by one, in place of being shown together. */
  readonly keepsSmallGroups: boolean;
  /** Whether the Compare page sets periods against each other instead of groups of people. */
  readonly comparesPeriods: boolean;
  /** Whose mix is evened out where groups are compared. */
  readonly mix: GroupField | null;
  readonly where: readonly Filter[];
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** `null` takes the date the data suggest. */
  readonly asOf: IsoDate | null;
  /** How the measures are counted, where the county has chosen. */
  readonly definitions: Definitions;
  /** What is looked for in the library of studies. */
  readonly library: LibraryFilter;
  /** Whether an average of the studies is shown, where one may be given. */
  readonly isPooled: boolean;
}

export const DEFAULT_VIEW: View = {
  page: 'start',
  metric: 'treatment-entry-30d',
  chart: 'auto',
  by: 'quarter',
  split: null,
  keepsSmallGroups: false,
  comparesPeriods: false,
  mix: null,
  where: [],
  from: null,
  to: null,
  asOf: null,
  definitions: DEFAULT_DEFINITIONS,
  library: EVERYTHING_SOLID,
  isPooled: false,
};
