/** The words around the SQL script. */
export const scriptMessages = {
  title: 'Check every number elsewhere',
  lead: 'The whole calculation as one SQL script: how the files are read, how columns and words were matched, and each measure with its definition. It runs in any DuckDB beside the same files, and uses the filters, the definitions and the grouping by time that are in force.',
  warning:
    'The script holds no row of the files. What it computes is not hidden where numbers are small, so keep its results inside the house.',
  save: 'Save the SQL script',
} as const;
