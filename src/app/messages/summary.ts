/** The words of the Summary page. */
export const summaryMessages = {
  lead: 'Every measure that your files can answer, on one page.',
  columns: {
    measure: 'Measure',
    latest: 'Latest complete period',
    trend: 'Trend',
    change: 'Change',
    whole: 'All dates',
    studies: 'Published studies',
  },
  counted: (n: string) => `n = ${n}`,
  noValue: 'No value to show.',
  noTrend: 'No trend to draw.',
  details: 'Details',
  detailsOf: (measure: string) => `of ${measure}`,
  said: (column: string, sentence: string) => `${column}: ${sentence}`,
  window: (days: number, value: string, interval: string) =>
    `${days} days: ${value}${interval === '' ? '' : ` (${interval})`}`,
  missing: (count: number) => `Measures that need a column (${count})`,
  match: 'Match columns',
  restore: 'Back to the order of the journey',
  trendWord: 'Each point is a period; the scale begins at zero. A hollow point is not complete.',
  waiting: 'Working out every measure. On large files this takes a while; you can go elsewhere meanwhile.',
} as const;
