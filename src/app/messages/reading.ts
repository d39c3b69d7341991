/** Words for work that takes a while. */
export const readingMessages = {
  reading: (file: string) => `Reading ${file}`,
  soFar: (rows: string, read: string, size: string) => `${rows} read, ${read} of ${size}.`,
  storing: (rows: string) => `${rows} read. The engine is taking them in and looking at each column…`,
  waiting: 'Waiting for its turn…',
  stop: (file: string) => `Stop reading ${file}`,
  checking: 'Checking the rows…',
  stopChecking: 'Stop checking',
  stopped: 'You stopped the check, so nothing can be shown yet. Change what you like, or go on.',
  goOn: 'Check the rows',
} as const;
