const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The letter that ties a study's mark on the chart to its line in the list below: A for the first. */
export function benchmarkKey(index: number): string {
  return LETTERS[index] ?? String(index + 1);
}
