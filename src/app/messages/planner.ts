/** The words of the precision planner on the Evidence page. */
export const plannerMessages = {
  title: 'How many people do we need?',
  lead: 'Before you promise to beat a published number, see how many people must be counted to tell your figure from it, and what you can tell today.',
  benchmark: 'Compare with',
  ownTarget: 'A target of your own',
  target: 'Target, in percent',
  targetName: (percent: string) => `the target of ${percent.replace(/%$/, '')}%`,
  expected: 'Your share, measured or expected, in percent',
  today: 'People counted today',
  perMonth: 'People counted a month',
  optional: 'May be left empty.',
  notAPercent: 'Write a number from 0 to 100.',
  notACount: 'Write a number of people, digits only.',
} as const;
