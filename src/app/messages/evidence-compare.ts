/** The words of the comparison with studies on the Evidence page. */
export const compareMessages = {
  title: 'Compare like with like',
  lead: 'Choose a measure and a pathway. With your data open, your figure stands beside the studies twice: by your usual rule, and counted by the rule of each study.',
  metric: 'Measure',
  pathway: 'Pathway',
  allPathways: 'All pathways',
  pooled: 'Show an average of the studies (pooled)',
  pooledHelp: 'Only for three or more studies of grade A that count the same way in the same pathway.',
  noData: {
    title: 'These are the studies alone',
    text: 'Open your data or the sample county to see your own figure beside them.',
    open: 'Open data',
  },
  chooseOne: {
    title: 'Choose one pathway to see your county here',
    text: 'Your data hold people of several pathways, or do not say by which one they came. Pathways never mix: people who walk in and people who are visited after an overdose are not alike.',
  },
  cannot: (measure: string) => `Your files cannot answer "${measure}"`,
  missing: (fields: string) => `They lack ${fields}.`,
  match: 'Match columns',
} as const;
