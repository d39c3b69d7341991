interface Range {
  readonly low: string;
  readonly high: string;
  /** `612 people who entered treatment`. */
  readonly people: string;
  readonly predicate: string;
}

interface Curve {
  readonly share: string;
  readonly windowDays: number;
  /** `212 people`; `null` where their number is not shown, or nobody waits. */
  readonly pending: string | null;
}

/** Sentences about how else a number can be read, and whom it leaves out. */
export const readingWords = {
  range: ({ low, high, people, predicate }: Range) =>
    `Between ${low} and ${high} of ${people} ${predicate}: it hangs on people nobody has met for over 90 days.`,
  curve: ({ share, windowDays, pending }: Curve) =>
    `Counting everybody${pending === null ? '' : `, also the ${pending} whose ${windowDays} days are not over`}, ${share} stayed that long (Kaplan-Meier, just before day ${windowDays}).`,
  apart: (isHigher: boolean) =>
    `The two differ because the people who came lately have left ${isHigher ? 'less' : 'more'} often so far.`,
  stale: (people: string, share: string) =>
    `${people} of those who stayed are recorded as still in treatment, but nobody has met them for over 90 days. If they left on the day of their last contact, it is ${share}.`,
  staleFew:
    'A few of those who stayed are recorded as still in treatment, but nobody has met them for over 90 days. Whether they stayed is not certain.',
  leftOut: (shown: readonly string[], hidden: readonly string[]) =>
    shown.length === 0
      ? `Left out, in numbers too small to show: ${hidden.join('; ')}.`
      : `Left out: ${shown.join('; ')}${hidden.length === 0 ? '' : `; and some not shown (${hidden.join('; ')})`}.`,
};
