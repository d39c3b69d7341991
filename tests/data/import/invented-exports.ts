import type { Cells } from './invented-cells.ts';
import type { SmallFile } from './raw-table.ts';

/** An export as some program would write it, and the field each of its columns should be taken for. */
export interface InventedExport {
  readonly name: string;
  /** Header -> the field expected (`-`: none) and its cells. */
  readonly columns: Readonly<Record<string, readonly [field: string, cells: Cells]>>;
}

const ROWS = 24;

export function fileOf({ columns }: InventedExport): SmallFile {
  const cells = Object.values(columns).map(([, each]) => each);
  const rows = Array.from({ length: ROWS }, (_, row) =>
    cells.map((each) => (typeof each === 'function' ? each(row) : (each[row % each.length] ?? ''))),
  );
  return { columns: Object.keys(columns), rows };
}

/** `field=column` of every column that should be matched. */
export function expectedPairs({ columns }: InventedExport): readonly string[] {
  return Object.entries(columns)
    .filter(([, [field]]) => field !== '-')
    .map(([header, [field]]) => `${field}=${header}`)
    .toSorted();
}
