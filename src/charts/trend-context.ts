import type { TrendBody } from '../report/figure.ts';

/** With more lines than this the others behind each are a thicket and are left out. */
const MOST_LINES = 4;

/** Whether small multiples show the other groups faintly behind their own line. */
export function showsContext({ series }: TrendBody): boolean {
  return series.length > 1 && series.length <= MOST_LINES;
}
