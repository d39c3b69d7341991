export const definitionsMessages = {
  lead: 'What each number counts. The charts are worked out from exactly these definitions.',
  contents: 'Measures',
  show: (label: string) => `Go to ${label}`,
  details: 'The whole definition',
  columns: 'Columns it needs',
  noColumns: 'None.',
  chart: 'Show the chart',
  changed: 'Changed',
  presets: {
    title: 'Way of counting',
    lead: 'Bodies that ask for numbers count in their own ways. Choose one, or change single measures below. Whatever is changed is written under every chart it changes, stands in the link to the page, and is saved with the project.',
    legend: 'Count as',
    about: 'The measures this is about',
    sources: 'Sources',
  },
  inForce: {
    title: 'Changed by you',
    none: 'No single measure has been changed.',
    remove: (change: string) => `Take back: ${change}`,
    reset: 'Count everything as Throughline does',
    undo: 'Undo the last change',
  },
  switches: {
    summary: 'Count otherwise',
    allWindows: 'A change holds for all windows of this measure.',
    days: (most: number) => `A whole number from 0 to ${most}.`,
    daysOrNone: (most: number) =>
      `A whole number from 0 to ${most}. Empty: each record of treatment is a stay by itself.`,
    wrong: 'This is not such a number, so the last one stays in force.',
  },
  windows: {
    title: 'Windows:',
    label: (measure: string) => `Windows of ${measure}`,
    days: (days: number | null) => (days === null ? 'no limit' : `${days} days`),
  },
  notice: {
    preset: (label: string) => `Counted as: ${label}`,
    changes: (count: number) =>
      count === 1 ? 'One definition has been changed' : `${count} definitions have been changed`,
    text: 'What has been changed is written under each chart.',
    link: 'See the definitions',
  },
} as const;
