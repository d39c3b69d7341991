/** The words of the Overview and Trends pages. */
export const overviewMessages = {
  lead: 'Is help offered, do people get there, and do they stay?',
  waiting: 'Working out the charts…',
  cascadeMissing: 'No step-by-step picture from these files',
  cascadeMissingText:
    'It needs at least the encounter or referral date and, for each person, what happened next. Monthly counts cannot say how far the same people came.',
  narrow: {
    title: 'Compare within one kind of program',
    text: 'These numbers mix several pathways. Walk-ins and outreach after an overdose reach different people, so studies are compared with one pathway at a time.',
    only: (pathway: string) => `Only ${pathway}`,
  },
  unanswerable: {
    title: 'What these files cannot answer',
    lead: 'Each line becomes a chart once the named column is matched.',
    needs: (fields: string) => `needs ${fields}`,
    match: 'Match columns',
    none: 'None of the measures on this page can be worked out from these files.',
  },
  standingOut: {
    title: 'What stands out',
    show: 'Show the figure',
    showOf: (sentence: string) => `Show the figure of: ${sentence}`,
    rule: 'How these sentences are chosen',
    summary: 'All measures on one page',
  },
  others: {
    title: 'Also in these files',
    lead: 'Each opens on the Trends page.',
  },
  needsData: {
    title: 'No data yet',
    text: 'Choose your files, or look around with the sample county. What the link asks for is kept.',
    wait: 'Getting the data ready…',
  },
} as const;

export const trendsMessages = {
  lead: 'One measure, over time.',
  metric: 'Measure',
  split: 'Split by',
  noSplit: 'Not split',
  mergeSmall: 'Show groups that are too small to be shown alone as one line',
  notInFiles: (label: string) => `${label} (not in these files)`,
  definition: 'How this measure is defined',
  studies: 'Counted as studies count',
  unusableSplit: (field: string) => `The files have no column for ${field}, so the chart is not split.`,
  cannot: (label: string) => `${label} cannot be worked out from these files`,
  missing: (fields: string) => `It needs ${fields}. Match that column on the Import page, or choose another measure.`,
} as const;
