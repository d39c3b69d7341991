import type { RuleFacet } from '../../domain/evidence/recount.ts';
import type { Family } from '../../domain/metrics/metric.ts';
import type { ComparisonLabel } from '../../domain/stats/comparison.ts';

const LABELS: Record<ComparisonLabel, string> = {
  higher: 'higher than',
  lower: 'lower than',
  similar: 'not clearly different from',
};

const RULE_FACETS: Record<RuleFacet, string> = {
  denominator: 'who is counted',
  outcome: 'what is counted',
  window: 'for how long',
  unit: 'the counted unit',
};

const POSITIONS = {
  inside: 'lies inside the range of the published results',
  above: 'lies above all of the published results',
  below: 'lies below all of the published results',
} as const;

/** What a forest plot says; a verdict follows the interval of the difference and names no cause. */
export const forestWords = {
  question: (measure: string) => `${measure}: what did published studies find?`,
  comparedQuestion: (measure: string) => `${measure}: how do we stand beside published studies?`,
  countyRow: 'Your county, your usual rule',
  recountedRow: (study: string) => `Your county, counted as ${study} counts`,
  pooledRow: (studies: number) => `Average of ${studies} studies (pooled)`,
  pooledDetail: 'The line is the interval of the mean program; the thin line is a rough range for a new program.',
  usual: (share: string, subject: string, predicate: string) =>
    `Your usual figure: ${share} of ${subject} ${predicate}.`,
  countedAs: (study: string, share: string) => `Counted as ${study} counts: ${share}.`,
  noCounty: (cause: string) => `Your usual figure cannot be shown. ${cause}`,
  literature: (results: string, studies: string, low: string, high: string) =>
    `${results} of ${studies}: from ${low} to ${high}. Each counts in its own way: read the line under its name before you compare.`,
  nothing: 'No published result with counts or an interval was found for this measure.',
  verdict: (label: ComparisonLabel, study: string, difference: string) =>
    `Counted alike, your county is ${LABELS[label]} ${study}: the difference is ${difference}.`,
  strict: 'This holds at the stricter 99.8% level as well.',
  compatible: (low: string, high: string) =>
    `The data go with anything from ${low} to ${high} points: that is not the same as equal.`,
  tooFew: (study: string) => `Too few people to compare with ${study}.`,
  notYet: (study: string) => `Follow-up is not complete, so nothing is compared with ${study} yet.`,
  hidden: (study: string) => `Your figure is hidden to protect people, so it is not compared with ${study}.`,
  nobody: (study: string) => `Nobody in your data falls under the rule of ${study}.`,
  impossible: (facets: readonly RuleFacet[]) =>
    `Your figure cannot be counted this way: your rows do not tell ${facets.map((facet) => RULE_FACETS[facet]).join(', ')}.`,
  lacking: (fields: string) => `Your figure could be counted this way if these columns were matched: ${fields}.`,
  summary: (parts: readonly string[], studies: string) =>
    `Compared like for like with ${studies}: ${parts.join(', ')}.`,
  summaryPart: (label: ComparisonLabel | 'too-few', count: number) =>
    label === 'too-few' ? `too few people for ${count}` : `${LABELS[label]} ${count}`,
  position: (position: keyof typeof POSITIONS, low: string, high: string) =>
    `Your usual figure ${POSITIONS[position]} that count the same way (${low} to ${high}).`,
  many: (comparisons: number) =>
    `${comparisons} comparisons were made; of truly equal pairs about 5 in 100 would be called different by chance.`,
  veryMany: (comparisons: number) =>
    `${comparisons} comparisons were made, so only differences that hold at the 99.8% level are named.`,
  alt: (question: string, rows: number, groups: readonly string[]) =>
    `Forest plot with ${rows} lines, for ${groups.join('; ')}. ${question}`,
  pooling: {
    gate: (studies: number) =>
      `An average needs at least 3 studies of grade A that count the same way in the same pathway; there ${studies === 1 ? 'is 1' : `are ${studies}`}.`,
    result: (mean: string, range: string) => `Pooled mean ${mean}. Rough range for a new program: ${range}.`,
    noRange: 'not given',
    warning:
      'These studies come from different kinds of programs and places. The average is not a target, and with so few studies the range is too narrow rather than too wide.',
    statistics: (tau2: string, i2: string) => `τ² = ${tau2} (logit scale), I² = ${i2}.`,
    method: 'Logit scale, REML, modified Knapp-Hartung interval; prediction interval on k − 2 degrees of freedom.',
  },
  method: {
    studies:
      'Each study is drawn with the 95% Wilson interval of its own counts, or with the interval it published. The area of a box goes with the number of people.',
    marks:
      'Filled: counted the same way as the county’s line it is compared with. Hollow: one thing differs, no verdict. Faint: several things differ.',
    verdict:
      'A verdict follows Newcombe’s 95% interval of the difference of two proportions (method 10, Newcombe 1998). It is given from 30 people on, and only like for like with a study of grade A.',
    pathways: 'Pathways never share a line: a walk-in program and outreach after an overdose reach different people.',
  },
  standing: {
    same: 'Counts as you do.',
    recounted: 'Counts otherwise than you do; compared by its own rule.',
    beside: 'Not the same measure: beside, without a verdict.',
  },
  measures: {
    referral: 'Referral rate',
    acceptance: 'Contact and acceptance',
    entry: 'Treatment entry',
    engagement: 'Engagement',
    retention: 'Retention',
    completion: 'Completion',
    medication: 'Medication for opioid use disorder',
    naloxone: 'Naloxone given',
    harm: 'What happened later',
    volume: 'Counts',
  } satisfies Record<Family, string>,
  columns: {
    row: 'Line',
    pathway: 'Pathway',
    year: 'Year',
    counted: 'Counted',
    share: 'Share',
    interval: '95% interval',
    numerator: 'Numerator',
    denominator: 'Denominator',
    grade: 'Evidence grade',
    said: 'What can be said',
    result: 'Result id',
    source: 'Source',
  },
  studiesOnly: 'Published studies; the table names each.',
  yardstick: (definition: string) => `Filled boxes count as this measure does: ${definition}`,
} as const;
