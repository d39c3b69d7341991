/** The words about what became of the rows. */
export const ledgerMessages = {
  caption: 'Every row accounted for: rows in the file = rows kept + rows set aside',
  file: 'File',
  rowsIn: 'Rows in the file',
  rowsKept: 'Kept',
  rowsSetAside: 'Set aside',
  why: 'Set aside because',
  nothing: 'Nothing was set aside.',
  sum: (rowsIn: string, kept: string, aside: string) =>
    `Rows in the file: ${rowsIn} = ${kept} kept + ${aside} set aside.`,
  reason: (heading: string, rows: string) => `${heading}: ${rows}`,
} as const;
