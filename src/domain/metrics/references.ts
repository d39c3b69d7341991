/** A source of a definition or a method, as it is printed under it. */
export interface Reference {
  readonly text: string;
  readonly url: string | null;
}

const REFERENCES = {
  'yatsco-2020': {
    text: 'Yatsco AJ, Champagne-Langabeer T, Holder TF, Stotts AL, Langabeer JR. Developing interagency collaboration to address the opioid epidemic. Int J Drug Policy. 2020;83:102849.',
    url: 'https://doi.org/10.1016/j.drugpo.2020.102849',
  },
  'hedis-iet': {
    text: 'NCQA, HEDIS: Initiation and Engagement of Substance Use Disorder Treatment (IET). Initiation within 14 days, engagement within 34 days of it, after 60 days without care.',
    url: null,
  },
  'nqf-3175': {
    text: 'NQF 3175, Continuity of Pharmacotherapy for Opioid Use Disorder: 180 days of treatment without a gap of more than seven days.',
    url: null,
  },
  'heal-moud': {
    text: 'HEALing Communities Study: medication for opioid use disorder within 31 days of an opioid-related encounter.',
    url: null,
  },
  'nc-settlement': {
    text: 'North Carolina opioid settlement, annual impact report, criminal justice diversion strategy (items as read in the papers of one county board). Check the form of the current year.',
    url: null,
  },
  teds: {
    text: 'SAMHSA, Treatment Episode Data Set, discharges: reasons for discharge.',
    url: null,
  },
  'wilson-1927': {
    text: 'Wilson EB. Probable inference, the law of succession, and statistical inference. J Am Stat Assoc. 1927;22:209-212.',
    url: null,
  },
  'newcombe-1998': {
    text: 'Newcombe RG. Two-sided confidence intervals for the single proportion: comparison of seven methods. Stat Med. 1998;17:857-872.',
    url: null,
  },
  'kaplan-meier-1958': {
    text: 'Kaplan EL, Meier P. Nonparametric estimation from incomplete observations. J Am Stat Assoc. 1958;53:457-481.',
    url: null,
  },
} as const satisfies Record<string, Reference>;

export type ReferenceId = keyof typeof REFERENCES;

export function reference(id: ReferenceId): Reference {
  return REFERENCES[id];
}
