/** What the precision planner says. */
export const planWords = {
  needed: (share: string, benchmark: string, people: string) =>
    `To tell ${share} from ${benchmark}, about ${people} people must be counted.`,
  least: (people: number) => `Fewer would do by chance alone, but below ${people} people no verdict is given.`,
  months: (rate: string, months: number) =>
    `At ${rate} people a month that takes ${months === 1 ? 'one month' : `${months} months`}.`,
  years: (rate: string, years: string) => `At ${rate} people a month that takes about ${years} years.`,
  equal: (share: string, benchmark: string) => `${share} and ${benchmark} are equal: there is nothing to tell apart.`,
  tooSmall: (share: string, benchmark: string) =>
    `No number of people is enough to tell ${share} from ${benchmark}: the study itself is too small for a difference of this size.`,
  today: (people: string, ends: readonly string[], benchmark: string) =>
    `With ${people} people you can tell a share ${ends.join(' or ')} from ${benchmark}.`,
  above: (share: string) => `of ${share} or more`,
  below: (share: string) => `of ${share} or less`,
  todayNothing: (people: string, benchmark: string) =>
    `With ${people} people no share at all is far enough from ${benchmark} to be told apart.`,
  todayTooFew: (people: string, least: number) =>
    `${people} people are too few for any verdict: it is given from ${least} people on.`,
  meaning:
    'Told apart means: if the true shares are these, the 95% interval of the difference leaves out zero in 8 of 10 tries. A plan is no result; use it before you count.',
} as const;
