/** The sentences of the picture of how people leave. */
export const exitWords = {
  question: 'How do people leave treatment?',
  dayLabel: 'Days since entry',
  remaining: 'Still in treatment',
  notRecorded: 'Reason not recorded',
  definition:
    'People who entered treatment, by what had become of them so many days after entry: still in treatment, or left for the recorded reason.',
  everybodyCounted: 'Everybody who entered, as in the curve of how long people stay',
  picture: (names: readonly string[]) =>
    `Stacked areas by days since entry: still in treatment, ${names.map((name) => name.toLowerCase()).join(', ')}.`,
  together: (names: readonly string[]) => `${names.join(', ')} (together)`,
  point: (day: number, parts: string) => `By day ${day}: ${parts}.`,
  hadLeft: (name: string, share: string) => `${name.toLowerCase()} ${share}`,
  headline: (day: number, remaining: string, parts: string) =>
    `${day} days after entry ${remaining} were still in treatment. The others had left: ${parts}.`,
  kept: (share: string) => `Counting completion and transfer as staying, it is ${share}.`,
  merged: (name: string) => `Reasons recorded for too few people are shown as one: ${name}.`,
  nothing: 'Too few people have left to show how.',
  columns: { days: 'Days', interval: (name: string) => `${name}, 95% interval` },
  method: [
    {
      term: 'Who is counted',
      text: 'The same people as in the curve of how long people stay: the first stay in the dates in view, of everybody.',
    },
    {
      term: 'Method',
      text: 'Cumulative incidence of each reason (Aalen and Johansen 1978); together with those still in treatment it makes 100%. One minus a Kaplan-Meier curve for each reason would add to more than 100%. Intervals are 95%, on the log-log scale.',
    },
    {
      term: 'Formula',
      text: 'F(t) of a reason = Σ S(before the day) · d ÷ n over the days up to t, with d exits for this reason among n people still followed and S the share still in treatment.',
    },
    {
      term: 'To protect people',
      text: 'Reasons recorded for 1 to 10 people (or by the rule chosen on the Privacy page) are shown as one, joined by the next smallest where they are still too few. Shares are whole percents, on days between which nobody or enough people left for each reason.',
    },
    {
      term: 'Mind',
      text: '"Lost contact" is a reason to leave, not the end of observation. A transfer ends the stay here, though treatment may go on elsewhere.',
    },
  ],
} as const;
