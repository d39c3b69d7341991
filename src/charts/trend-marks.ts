import type { Marks } from './trend-rows.ts';

export interface Point {
  readonly index: number;
  readonly value: number;
  readonly immature: boolean;
}

/** A period without a value: hidden, or nothing to show. */
export interface Gap {
  readonly index: number;
  readonly kind: 'suppressed' | 'undefined';
}

/** Neighbouring immature periods, first and last. */
export interface Region {
  readonly from: number;
  readonly to: number;
}

export function points(marks: Marks): readonly Point[] {
  return marks.flatMap((mark, index) => {
    if (mark?.state !== 'ok' && mark?.state !== 'immature') return [];
    return mark.value === null ? [] : [{ index, value: mark.value, immature: mark.state === 'immature' }];
  });
}

/** Periods that show a gap symbol; a period without any row counts as one with nothing to show. */
export function gaps(marks: Marks): readonly Gap[] {
  return marks.flatMap((mark, index) => {
    if (mark === null) return [{ index, kind: 'undefined' as const }];
    return mark.state === 'suppressed' || mark.state === 'undefined' ? [{ index, kind: mark.state }] : [];
  });
}

export function immatureRegions(marks: Marks): readonly Region[] {
  const regions: Region[] = [];
  marks.forEach((mark, index) => {
    if (mark?.state !== 'immature') return;
    const last = regions.at(-1);
    if (last?.to === index - 1) regions[regions.length - 1] = { from: last.from, to: index };
    else regions.push({ from: index, to: index });
  });
  return regions;
}

/** The value that stands for the line at its end: the last mature one, else the last one at all. */
export function lastPoint(marks: Marks): Point | undefined {
  const all = points(marks);
  return all.findLast(({ immature }) => !immature) ?? all.at(-1);
}
