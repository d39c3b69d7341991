import papaparse from 'papaparse';
import { styled, type TestCell, workbookBytes } from './workbook-writer.ts';

const DAY_MS = 86_400_000;

/** A CSV's table as a workbook the way Excel would hold it: days as day numbers, whole numbers as numbers, all else text. */
export function workbookOfCsv(csv: string, name = 'Data'): Uint8Array {
  const { data } = papaparse.parse<string[]>(csv.replace(/\r?\n$/, ''));
  return workbookBytes({ formats: ['m/d/yyyy'], sheets: [{ name, rows: data.map((row) => row.map(cellOf)) }] });
}

function cellOf(text: string): TestCell {
  if (text === '') return null;
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? american(text);
  if (day) {
    const [, year, month, date] = day;
    return styled(Date.UTC(Number(year), Number(month) - 1, Number(date)) / DAY_MS + 25_569);
  }
  return /^[1-9]\d{0,14}$|^0$/.test(text) ? Number(text) : text;
}

/** `3/18/2024` in the order of ISO. */
function american(text: string): readonly (string | undefined)[] | null {
  const found = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  return found && [found[0], found[3], found[1], found[2]];
}
