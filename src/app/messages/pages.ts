import type { Page } from '../view.ts';

/** What each page is called, in the navigation and as its heading. */
export const PAGE_NAMES: Readonly<Record<Page, string>> = {
  start: 'Start',
  import: 'Import',
  overview: 'Overview',
  summary: 'Summary',
  trends: 'Trends',
  retention: 'Retention',
  compare: 'Compare',
  evidence: 'Evidence',
  report: 'Report',
  definitions: 'Definitions',
  data: 'Data',
  privacy: 'Privacy',
};
