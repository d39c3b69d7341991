/** What stands in the first cell of an invented row of a template: no file but a template says so. */
const EXAMPLE_MARK = /^example [0-9]+ \(not counted\)$/i;

/** The first cell of the `number`-th example row of a template. */
export function exampleMark(number: number): string {
  return `EXAMPLE ${number} (not counted)`;
}

/** Whether a record is an invented row of a template that somebody left in. */
export function isExampleRow(cells: readonly string[]): boolean {
  return EXAMPLE_MARK.test((cells[0] ?? '').trim());
}
