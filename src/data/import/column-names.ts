type Cells = readonly string[];

/** A column's name in the file and the unique name it goes by. */
export interface ColumnName {
  readonly given: string;
  readonly name: string;
}

/** Unique names: an empty one becomes `column 3`, the second of two equal ones `name (2)`. */
export function columnNames(cells: Cells): readonly ColumnName[] {
  const turns = new Map<string, number>();
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const given = plain(cell);
    const wanted = given === '' ? `column ${index + 1}` : given;
    let name = wanted;
    for (let turn = turns.get(wanted) ?? 2; taken.has(name); turn += 1) {
      name = `${wanted} (${turn})`;
      turns.set(wanted, turn + 1);
    }
    taken.add(name);
    return { given, name };
  });
}

/** Beyond this mean length a second header row holds questions, and the first one the names. */
const LONGEST_NAME = 40;

/**
 * One name for each column from one or two header rows. Of two the lower one names the column; where it is empty, or used
 * twice, the upper one (carried over merged cells) helps. Where each cell of the upper one is filled and some are equal, names
 * are broken over two lines: `Referral` over `Made?`.
 */
export function mergedNames(rows: readonly Cells[], width: number): Cells {
  const columns = Array.from({ length: width }, (_, column) => column);
  const [upper = [], lower] = rows;
  if (lower === undefined) return columns.map((column) => upper[column] ?? '');
  if (isBroken(upper, width)) return columns.map((column) => plain(`${upper[column]} ${lower[column] ?? ''}`));
  const groups = carriedOver(upper, width);
  const names = columns.map((column) => plain(lower[column] ?? ''));
  const length = names.reduce((sum, name) => sum + name.length, 0);
  if (length > LONGEST_NAME * width) return columns.map((column) => upper[column] ?? '');
  return names.map((name, column) => {
    const group = groups[column] ?? '';
    if (name === '' || group === '') return name === '' ? group : name;
    return names.indexOf(name) === names.lastIndexOf(name) ? name : `${group} ${name}`;
  });
}

function isBroken(upper: Cells, width: number): boolean {
  const cells = Array.from({ length: width }, (_, column) => plain(upper[column] ?? ''));
  return cells.every((cell) => cell !== '') && new Set(cells).size < cells.length;
}

/** A merged cell stands in the first of its columns; the others are empty. */
function carriedOver(cells: Cells, width: number): Cells {
  let last = '';
  return Array.from({ length: width }, (_, column) => {
    const text = plain(cells[column] ?? '');
    if (text !== '') last = text;
    return last;
  });
}

function plain(cell: string): string {
  return cell.replaceAll(/\s+/g, ' ').trim();
}
