/** The words of the start page. */
export const startMessages = {
  title: 'Do people get to treatment, and do they stay?',
  promise:
    'Drop the files your program already exports. You see how many of the people met by first responders are referred, enter treatment and stay, next to what published studies found. Nothing leaves this browser.',
  drop: {
    title: 'Your own data',
    text: 'Drop CSV files, Excel workbooks or ZIP archives anywhere on this page, or choose them.',
    choose: 'Choose files',
    kinds: 'One row a contact or referral, several files about the same people, or monthly counts. CSV or text.',
  },
  sample: {
    title: 'Just looking?',
    text: 'Harbor County is invented: 2,500 people, three programs, two and a half years.',
    open: 'Open the sample county',
  },
  project: {
    title: 'Been here before?',
    text: 'A saved project knows your columns and words. It holds no client’s row, so add this month’s files after it.',
    open: 'Open a saved project',
  },
  paste: {
    summary: 'Paste a table instead',
    label: 'Rows with their header, from a spreadsheet or a CSV file',
    read: 'Read the pasted rows',
    empty: 'Paste at least a header and one row.',
  },
  privacy: {
    title: 'What happens to your data',
    points: [
      'Your files are read here, in this browser tab. They are not sent anywhere.',
      'The page may only talk to the place it came from, and once it has arrived it does not talk to anyone. This browser keeps its program files, so it opens without the network.',
      'All is gone when you close the tab, or at once with “Erase everything”.',
      'Counts of 1 to 10 people are hidden, so that nobody can be picked out.',
    ],
    prove: 'Prove it: let the page try to leak',
  },
} as const;
