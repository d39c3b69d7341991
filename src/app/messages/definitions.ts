export const definitionsMessages = {
  lead: 'What each number counts. The charts are worked out from exactly these definitions.',
  contents: 'Measures',
  show: (label: string) => `Go to ${label}`,
  details: 'The whole definition',
  columns: 'Columns it needs',
  noColumns: 'None.',
  chart: 'Show the chart',
} as const;
