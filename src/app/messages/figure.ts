import type { ChartWords } from '../../charts/words.ts';

/** What can be done with a figure outside the page; each needs a handler from the shell. */
export type FigureAction = 'copySentence' | 'copyTable' | 'csv' | 'png' | 'svg' | 'cite';

export interface FigureMessages {
  readonly chart: ChartWords;
  readonly studies: string;
  /** Between a study's grade and its note: what its mark's shape means. */
  readonly grade: { readonly drawn: string; readonly beside: string };
  readonly listed: (count: number) => string;
  readonly table: string;
  readonly howComputed: string;
  readonly statement: string;
  readonly actions: Record<FigureAction, string>;
  readonly actionsOf: (question: string) => string;
  readonly foot: {
    readonly definition: string;
    readonly counted: string;
    readonly asOf: string;
    readonly source: string;
  };
}

const chart: ChartWords = {
  ours: 'Our program',
  interval: '95% interval',
  immature: 'not complete yet',
  suppressed: 'hidden to protect people',
  undefined: 'no number for this period',
  otherGroups: 'the other groups',
  reader: 'Read the chart point by point',
  readHint: 'Point at the chart, or tab to it and use the arrow keys, to read each value here.',
  groupHidden: 'Hidden in every period: it would describe too few people. Longer periods may help.',
  nothingShown: 'No period has a number that can be shown. Longer periods or fewer groups may help.',
  onlyPeriod: (period) => `Show only ${period}`,
  noRow: (period) => `${period}: nobody to count.`,
  event: (label) => `Marked here: ${label}.`,
  eventInKey: (label, period) => `${period}: ${label}`,
  moreGroups: (count) =>
    count === 1 ? 'One more group is in the table below.' : `${count} more groups are in the table below.`,
  cascadePeople: 'People',
  cascadeOfPrevious: 'Of the step before',
  cascadeOfFirst: 'Of all met',
};

/** The words around a figure. */
export const figureMessages: FigureMessages = {
  chart,
  studies: 'Published results on this chart',
  grade: { drawn: 'Measured the same way.', beside: 'One difference.' },
  listed: (count) => `Published results that measure something else (${count})`,
  table: 'Table',
  howComputed: 'How computed',
  statement: 'Database statement (SQL)',
  actions: {
    copySentence: 'Copy sentence',
    copyTable: 'Copy table',
    csv: 'CSV',
    png: 'PNG',
    svg: 'SVG',
    cite: 'Cite',
  },
  actionsOf: (question) => `Actions for: ${question}`,
  foot: { definition: 'Definition', counted: 'Counted', asOf: 'As of', source: 'Source' },
};
