import type { Asked } from '../boards/asked.ts';
import { DEFAULT_DEFINITIONS } from '../domain/metrics/definitions.ts';
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
export interface View extends Asked {
  readonly page: Page;
  /** What is looked for in the library of studies. */
  readonly library: LibraryFilter;
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
