/** The words about how a file is read, beside those of the import page. */
export const readingOptionMessages = {
  quote: 'Around the cells',
  quotes: { '"': 'Double quotes "', "'": "Single quotes '", none: 'Nothing' },
  headerRows: 'The header takes',
  headerRowsChoices: { 1: 'One row', 2: 'Two rows' },
  footerRows: 'Leave out at the end',
  footersFound: 'Footers and totals that are found',
  months: 'Months in columns',
  monthsChoices: { found: 'Become one row a month', 'as-is': 'Stay columns' },
  monthsYear: 'Year of the first month',
  monthsYearFound: 'As found in the file',
  fillDown: 'Empty cells below a value',
  fillDownStay: 'Stay empty',
  fillDownRepeat: (columns: string) => `Take the value above: ${columns}`,
  table: 'Table in this file',
  tableName: (table: number, rows: string, columns: string) => `${table}: ${rows}, ${columns}`,
  other: 'Another sign between the cells',
  otherHelp: 'One sign that stands between the cells and is not offered above.',
  otherWrong: 'Write one sign that is no letter, digit or quote.',
  aside: (count: number) =>
    count === 1
      ? '1 row was taken for a total, footer or header, or ends early'
      : `${count} rows were taken for totals, footers or headers, or end early`,
  asideHelp:
    'They are not counted. Tick a row that is a record after all; the missing cells of a row that ends early are empty then.',
  asideRow: (row: number, text: string) => `Row ${row} is a record: ${text}`,
  asideMore: (count: string) => `The first of ${count} are shown.`,
} as const;
