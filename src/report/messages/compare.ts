import { counted } from '../numbers.ts';

interface Heterogeneity {
  readonly differ: boolean;
  readonly statistic: string;
  readonly degrees: number;
  readonly p: string;
}

/** The sentences of the comparison of groups. */
export const compareWords = {
  question: (measure: string, field: string) => `${measure}: does it differ by ${field.toLowerCase()}?`,
  everybody: 'Everybody',
  period: 'Period',
  groups: (field: string) => `${field}, against everybody else`,
  together: (names: readonly string[]) => `${names.join(', ')} (together)`,
  merged: (name: string) => `Groups too small to be shown alone are shown as one: ${name}.`,
  differ: ({ differ, statistic, degrees, p }: Heterogeneity) =>
    `${differ ? 'The groups differ by more than chance would explain' : 'The groups do not clearly differ; chance alone could explain what is seen'} (chi-square ${statistic}, ${degrees} ${degrees === 1 ? 'degree' : 'degrees'} of freedom, ${p}).`,
  notTestable: 'Whether the groups differ cannot be tested: too few people with the outcome, or without it.',
  versus: (name: string, direction: 'higher' | 'lower', difference: string) =>
    `${name} is ${direction} than everybody else: ${difference}.`,
  overlap: 'People of more than one group count in each, so the groups add up to more than everybody.',
  fewOverlap:
    'A few people are of more than one group and count in each. Everybody together is not shown, to protect them.',
  noneStandsOut: 'No single group stands out from the rest.',
  detail: (people: number, difference: string) =>
    `${counted(people, 'person', 'people')}; ${difference === '' ? 'no difference to tell' : `${difference} against the rest`}`,
  definition: 'Each group is set against all other people together, never against a total that holds the group itself.',
  picture: (groups: readonly string[]) =>
    `Dot plot with 95% intervals for ${groups.join(', ')}, and for everybody together.`,
  columns: {
    group: 'Group',
    share: 'Share',
    interval: '95% interval',
    numerator: 'Numerator',
    denominator: 'Denominator',
    difference: 'Difference to the rest, points',
    differenceInterval: '95% interval of the difference',
    ratio: 'Ratio to the rest',
    ratioInterval: '95% interval of the ratio',
    p: 'p, adjusted',
    standardised: (field: string) => `Share with everybody's mix of ${field.toLowerCase()}`,
    standardisedInterval: '95% interval with that mix',
  },
  notTold: 'Not told: too few people in some part of the mix.',
  method: (mix: string | null) => [
    {
      term: 'First',
      text: "Do the groups differ at all? Pearson's chi-square test over all groups (Pearson 1900). Only if they do, single groups are named.",
    },
    {
      term: 'Then',
      text: 'Each group against the rest: difference with the Newcombe interval (1998), ratio with the MOVER interval (Donner and Zou 2012). The p-values are adjusted for the number of groups (Benjamini and Hochberg 1995).',
    },
    {
      term: 'Formula',
      text: 'Difference d of two shares with Wilson limits l and u each: from d − √((p₁ − l₁)² + (u₂ − p₂)²) to d + √((u₁ − p₁)² + (p₂ − l₂)²). χ² = Σ (seen − expected)² ÷ expected, expected if all groups had the share of all.',
    },
    ...(mix === null
      ? []
      : [
          {
            term: 'Mix',
            text: `Direct standardisation: the share each group would have if its people had everybody's mix of ${mix.toLowerCase()}. People for whom it is not recorded are left out of it.`,
          },
        ]),
    {
      term: 'Groups',
      text: 'Stand in the order of the alphabet, or of their own, never by their result. A person seen by two groups counts in both. Of periods only those stand here in which everybody has been followed for the whole window; whether a measure changes over time is for the Trends page.',
    },
    {
      term: 'To protect people',
      text: 'Groups with 1 to 10 people, or 1 to 10 with or without the outcome (or by the rule chosen on the Privacy page), are shown as one, joined by the next smallest where they are still too few. Then nothing can be worked out from the total.',
    },
    { term: 'Mind', text: 'A difference between groups has many causes; this page cannot tell which.' },
  ],
} as const;

interface FunnelAnswer {
  readonly sites: number;
  readonly target: string;
  readonly high: readonly string[];
  readonly low: readonly string[];
}

/** The sentences of the funnel plot of sites. */
export const funnelWords = {
  question: (measure: string, field: string) =>
    `${measure}, by ${field.toLowerCase()}: does any site lie outside what chance would do?`,
  answer: ({ sites, target, high, low }: FunnelAnswer) => {
    const outside = [
      ...(high.length > 0 ? [`above: ${high.join(', ')}`] : []),
      ...(low.length > 0 ? [`below: ${low.join(', ')}`] : []),
    ];
    return outside.length === 0
      ? `All ${sites} sites lie within what chance alone would do around ${target}, the share of all sites together.`
      : `Of ${sites} sites, these lie further from ${target}, the share of all sites together, than chance would explain: ${outside.join('; ')}.`;
  },
  spread: 'The limits allow for the usual spread between sites (over-dispersion), which is wider than chance alone.',
  definition:
    'Each point is a site: its share against its number of people. Between the inner lines lie about 95%, between the outer ones 99.8% of sites that differ only by chance. A person of two sites counts at both.',
  picture: (sites: readonly string[]) => `Funnel plot of ${sites.join(', ')}.`,
  axis: 'People',
  inner: '95% of sites, if only chance is at work',
  outer: '99.8% of sites',
  target: 'all sites',
  point: (name: string, share: string, people: string, position: string) =>
    `${name}: ${share} of ${people} people, ${position}.`,
  position: {
    within: 'within chance',
    high_2s: 'above the 95% limits',
    high_3s: 'above the 99.8% limits',
    low_2s: 'below the 95% limits',
    low_3s: 'below the 99.8% limits',
  },
  columns: { site: 'Site', people: 'People', share: 'Share', position: 'Position' },
  method: [
    {
      term: 'Limits',
      text: 'Exact binomial limits around the share of all sites together (Spiegelhalter 2005); points are named by their mid-p tails, so that very small sites are not named by mistake. With 10 sites or more, limits allow for over-dispersion.',
    },
    {
      term: 'Not a ranking',
      text: 'The order of sites within the lines says nothing. A site outside is a question to ask, not a verdict: look at data, case mix and practice, in this order.',
    },
  ],
} as const;
