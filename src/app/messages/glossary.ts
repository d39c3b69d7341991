/** A word of the trade, said in plain words. */
export interface GlossaryTerm {
  /** Stable: the anchor of the term on the Definitions page. */
  readonly id: string;
  readonly term: string;
  readonly text: string;
  /** How it is written in figures, where that is otherwise; small letters. */
  readonly forms: readonly string[];
}

/** Every word of the trade that figures use, in the order of the alphabet. */
export const GLOSSARY: readonly GlossaryTerm[] = [
  {
    id: 'interval',
    term: '95% interval',
    text: 'How far chance alone would usually move this number if nothing about the program changed. The fewer people, the wider it is.',
    forms: ['95% interval', '95% intervals'],
  },
  {
    id: 'as-of',
    term: 'As-of date',
    text: 'The last day that the data speak of. What happened later is not counted yet.',
    forms: ['as of'],
  },
  {
    id: 'control-limits',
    term: 'Control limits',
    text: 'Two lines that values stay between when nothing but chance moves them. A value outside, or a long run on one side, says when something changed, not why.',
    forms: ['limits of chance', 'control chart', 'trial limits', 'ordinary variation', 'lower limit'],
  },
  {
    id: 'denominator',
    term: 'Denominator',
    text: 'The people below the line of a share: those out of whom is counted.',
    forms: ['denominator'],
  },
  {
    id: 'episode',
    term: 'Episode',
    text: 'One stay in treatment from entry to exit, also where the file tells of it in several rows.',
    forms: ['episode', 'episodes'],
  },
  {
    id: 'funnel',
    term: 'Funnel plot',
    text: 'Sites by their number of people. The lines show how far a site of that size would lie from everybody by chance alone. It is no ranking.',
    forms: ['funnel'],
  },
  {
    id: 'hidden',
    term: 'Hidden number',
    text: 'A number about so few people that somebody could be found out, or one from which such a number could be worked out. It is not zero.',
    forms: ['hidden', 'withheld'],
  },
  {
    id: 'kaplan-meier',
    term: 'Kaplan-Meier',
    text: 'A way to say how many are still there on each day that also uses people whom we have not followed to the end.',
    forms: ['kaplan-meier'],
  },
  {
    id: 'pooled',
    term: 'Average of studies',
    text: 'One number from several studies, where larger studies count for more. It needs studies that measure the same.',
    forms: ['random-effects', 'pooled', 'prediction interval'],
  },
  {
    id: 'median',
    term: 'Median',
    text: 'The middle value: half are lower and half are higher.',
    forms: ['median', 'half of the', 'half had left'],
  },
  {
    id: 'moud',
    term: 'Medication for opioid use disorder',
    text: 'Buprenorphine, methadone or naltrexone, given to treat opioid use disorder.',
    forms: ['medication', 'moud'],
  },
  { id: 'n', term: 'n', text: 'How many people, or episodes, a number rests on.', forms: ['n ='] },
  {
    id: 'at-risk',
    term: 'Number at risk',
    text: 'How many people are still followed on a day. Where it is small, the curve says little.',
    forms: ['number at risk'],
  },
  {
    id: 'numerator',
    term: 'Numerator',
    text: 'The people above the line of a share: those of the denominator to whom it happened.',
    forms: ['numerator'],
  },
  {
    id: 'pathway',
    term: 'Pathway',
    text: 'The way people come to a program: outreach after an overdose, walking in, an officer at the scene. Studies are compared within one pathway only.',
    forms: ['pathway', 'pathways', 'walk-in', 'outreach'],
  },
  {
    id: 'pending',
    term: 'Pending',
    text: 'People who came too recently: the days in which it could happen are not over. They are not counted as a no.',
    forms: ['pending', 'follow-up not complete', 'not complete', 'so far'],
  },
  {
    id: 'points',
    term: 'Percentage points',
    text: 'The difference of two percentages: from 40% to 46% is 6 points.',
    forms: ['points'],
  },
  {
    id: 'run-chart',
    term: 'Run chart',
    text: 'Values about their median, for short series: long runs on one side tell a change from chance.',
    forms: ['run chart'],
  },
  {
    id: 'told-apart',
    term: 'Not told apart',
    text: 'The interval of the difference holds zero: the two may be alike or not, and the numbers cannot say.',
    forms: ['told apart', 'not clearly different'],
  },
  {
    id: 'window',
    term: 'Window',
    text: 'The number of days within which, or after which, something is looked for.',
    forms: ['window', 'windows'],
  },
];

/** The words around the glossary. */
export const glossaryMessages = {
  summary: 'Words used here',
  title: 'Words used on these pages',
  lead: 'Each chart explains the words it uses under “Words used here”.',
} as const;
