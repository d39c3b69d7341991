export interface Stairs {
  readonly left: number;
  /** The width of one period. */
  readonly step: number;
  readonly y: (value: number) => number;
  /** Whether a line must not go on from the period before. */
  readonly isBroken: (index: number) => boolean;
}

/** A level line over each period that has a value, joined upright to the one before. */
export function staircase(values: readonly (number | null)[], { left, step, y, isBroken }: Stairs): string {
  return values
    .map((value, index) => {
      if (value === null) return '';
      const [from, to, level] = [pixel(left + index * step), pixel(left + (index + 1) * step), pixel(y(value))];
      const before = values[index - 1];
      const isNew = before === null || before === undefined || isBroken(index);
      return isNew ? `M${from} ${level}H${to}` : `V${level}H${to}`;
    })
    .join('');
}

/** Joins neighbouring values; a missing one breaks the line. */
export function linePath(
  values: readonly (number | null)[],
  { x, y }: { readonly x: (index: number) => number; readonly y: (value: number) => number },
): string {
  return values
    .map((value, index) => {
      if (value === null) return '';
      const before = values[index - 1];
      const joins = before !== null && before !== undefined;
      return `${joins ? 'L' : 'M'}${pixel(x(index))} ${pixel(y(value))}`;
    })
    .join('');
}

function pixel(value: number): number {
  return Math.round(value * 10) / 10;
}
