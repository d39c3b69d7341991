/** The words of the Retention page. */
export const retentionMessages = {
  lead: 'Do people stay, how do they leave, and how soon do they come?',
} as const;

/** Why a figure is not there, and what would make it appear. */
export const gapMessages = {
  nobody: 'Nobody to count in the dates and filters in view.',
  hidden: 'Hidden: too few people, or too few of them left. Longer dates or fewer filters may help.',
  differencing:
    'Hidden: together with numbers shown before it would describe too few people. Longer dates or fewer filters may help.',
  short:
    'It takes at least 10 complete periods in a row that may be shown. Longer dates, fewer filters or time will bring it.',
  rare: 'Hidden: the events are so few that a chart would have to show single ones, and the days between two deaths tell when somebody died. In internal mode the chart shows them. What may be published: the share over all dates or by year, above.',
  'few-events': 'It takes at least 11 events, one after the other. Longer dates, fewer filters or time will bring it.',
  unanswerable: (fields: string) => `It needs ${fields}. Match that column on the Import page.`,
  counts: 'Monthly counts cannot say how long the same people stayed. It needs one row a person.',
  match: 'Match columns',
} as const;
