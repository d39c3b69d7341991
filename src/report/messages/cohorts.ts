/** The sentences of the picture of retention by period of entry. */
export const cohortWords = {
  question: 'Do people who entered at different times stay equally long?',
  definition:
    'People by the period in which they entered treatment, and the share still there after so many days. A number stands only where the whole window of everybody in the period has passed.',
  counted: 'n of each period in the table',
  picture: 'Small charts, one for each number of days, by period of entry.',
  series: (days: number) => `Still there after ${days} days`,
  place: (period: string, days: number) => `Entered ${period}, ${days} days`,
  first: (period: string, share: string, days: number) =>
    `Of the people who entered in ${period}, ${share} were still there after ${days} days`,
  last: (period: string, share: string) => `of those who entered in ${period}, ${share}`,
  nothing: 'No period is complete, or large enough, to be shown yet.',
  immature: 'Not complete yet',
  nobody: 'Nobody',
  columns: { period: 'Entered', followed: (days: number) => `Followed ${days} days` },
  method: [
    {
      term: 'Method',
      text: 'Retained of those who entered in the period, with the 95% Wilson score interval; the same measures as on the Trends page.',
    },
    {
      term: 'To protect people',
      text: 'Numbers are hidden where, beside the other windows of a period or the total of all periods, they would give a small number away.',
    },
    {
      term: 'Mind',
      text: 'Neighbouring periods differ by chance; use the rules of the Trends page before calling it a change.',
    },
  ],
} as const;
