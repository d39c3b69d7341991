/** The words of the Compare page. */
export const compareGroupsMessages = {
  lead: 'Do groups differ, and is it more than chance?',
  metric: 'Measure',
  by: 'Compare by',
  period: 'When they came',
  years: 'Compare this year with the years before',
  mix: 'Even out the mix of',
  noMix: 'Nothing',
  mixHelp: 'Shows in the table what each group would have with everybody’s mix.',
  nothing: 'Nothing to compare by',
  nothingText:
    'The files have no column that tells people apart, such as program, agency or age group, or only one value in it. Match one on the Import page.',
  match: 'Match columns',
} as const;
