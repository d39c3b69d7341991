import { counted } from '../../report/numbers.ts';

/** Words about workbooks and archives, and what else is in them. */
export const containerMessages = {
  more: {
    workbook: (count: number) => `${counted(count, 'more sheet', 'more sheets')} in this workbook:`,
    archive: (count: number) => `${counted(count, 'more table', 'more tables')} in this archive:`,
  },
  nothing: (name: string) => `${name} holds no table that can be read.`,
  nothingFix: 'Below stands what is in it and why it is left out.',
  extent: (rows: number, columns: number) =>
    `${counted(rows, 'filled row', 'filled rows')}, ${counted(columns, 'column', 'columns')}`,
  unopened: 'not opened yet',
  hidden: ', a hidden sheet',
  add: (name: string) => `Add ${name}`,
  others: (count: number) => `${count} others`,
  notes: (name: string, count: number) => `What else there is to say about ${name} (${count})`,
  moreNotes: (count: number) => `and ${count} more`,
  remove: (name: string) => `Remove ${name} and all its tables`,
} as const;
