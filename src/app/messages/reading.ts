/** Words for work that takes a while. */
export const readingMessages = {
  reading: (file: string) => `Reading ${file}`,
  soFar: (rows: string, read: string, size: string) => `${rows} read, ${read} of ${size}.`,
  taking: (rows: string, of: string) => `${of} read. ${rows} of them are in the engine.`,
  column: (column: string, of: string) => `All rows are in. Looking at column ${column} of ${of}.`,
  waiting: 'Waiting for its turn…',
  stop: (file: string) => `Stop reading ${file}`,
  checking: 'Checking the rows…',
  learning: (file: string) => `${file}: looking for repeated rows and learning its words.`,
  typing: (file: string, rows: string, of: string) => `${file}: reading dates and words, row ${rows} of ${of}.`,
  referrals: (part: string, of: string) => `Setting each person’s referrals side by side, part ${part} of ${of}.`,
  episodes: (part: string, of: string) => `Putting people’s rows together, part ${part} of ${of}.`,
  describing: 'Counting people and encounters.',
  stopChecking: 'Stop checking',
  stopped: 'You stopped the check, so nothing can be shown yet. Change what you like, or go on.',
  goOn: 'Check the rows',
} as const;
