import { assert } from '../assert.ts';

/** Counts by row and column, with what of them is hidden. Totals are hidden or shown like cells. */
export interface CountTable {
  /** All rows have the same length; whole numbers from 0. */
  readonly cells: readonly (readonly number[])[];
  readonly hiddenCells: readonly (readonly boolean[])[];
  readonly hiddenRowTotals: readonly boolean[];
  readonly hiddenColumnTotals: readonly boolean[];
  readonly hiddenGrandTotal: boolean;
}

export type FigureKind = 'cell' | 'row' | 'column' | 'grand';

/**
 * One number of the table as the edge of a circulation: the grand total flows into the rows (row totals), from rows into
 * columns (cells) and back together (column totals). What is not hidden is fixed.
 */
export interface TableFigure {
  readonly kind: FigureKind;
  /** 0-based; undefined where the kind has none. */
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly value: number;
  readonly hidden: boolean;
  readonly from: number;
  readonly to: number;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function checkShape({ cells, hiddenCells, hiddenRowTotals, hiddenColumnTotals }: CountTable): void {
  const columns = hiddenColumnTotals.length;
  const even = cells.every((row) => row.length === columns) && hiddenCells.every((row) => row.length === columns);
  assert(
    even && hiddenRowTotals.length === cells.length && hiddenCells.length === cells.length,
    'a table is rectangular',
  );
  assert(
    cells.flat().every((value) => Number.isInteger(value) && value >= 0),
    'a table holds whole counts from 0',
  );
}

/** Every number of the table, cells row by row first. Nodes: rows, columns, then the two ends of the grand total. */
export function tableFigures(table: CountTable): TableFigure[] {
  checkShape(table);
  const { cells, hiddenCells, hiddenRowTotals, hiddenColumnTotals, hiddenGrandTotal } = table;
  const [rows, columns] = [cells.length, hiddenColumnTotals.length];
  const [source, sink] = [rows + columns, rows + columns + 1];
  const inner = cells.flatMap((line, row) =>
    line.map((value, column): TableFigure => {
      const hidden = hiddenCells[row]?.[column] === true;
      return { kind: 'cell', row, column, value, hidden, from: row, to: rows + column };
    }),
  );
  const rowTotals = hiddenRowTotals.map((hidden, row): TableFigure => {
    return { kind: 'row', row, column: undefined, value: sum(cells[row] ?? []), hidden, from: source, to: row };
  });
  const columnTotals = hiddenColumnTotals.map((hidden, column): TableFigure => {
    const value = sum(cells.map((line) => line[column] ?? Number.NaN));
    return { kind: 'column', row: undefined, column, value, hidden, from: rows + column, to: sink };
  });
  const whole = { row: undefined, column: undefined, value: sum(cells.flat()), hidden: hiddenGrandTotal };
  return [...inner, ...rowTotals, ...columnTotals, { kind: 'grand', ...whole, from: sink, to: source }];
}

/** The table with the hidden flags of `figures`, which must come from `tableFigures` of the same table. */
export function withHidden(table: CountTable, figures: readonly TableFigure[]): CountTable {
  const flagsOf = (kind: FigureKind) => figures.filter((figure) => figure.kind === kind).map(({ hidden }) => hidden);
  const columns = table.hiddenColumnTotals.length;
  const cellFlags = flagsOf('cell');
  return {
    cells: table.cells,
    hiddenCells: table.cells.map((_, row) => cellFlags.slice(row * columns, (row + 1) * columns)),
    hiddenRowTotals: flagsOf('row'),
    hiddenColumnTotals: flagsOf('column'),
    hiddenGrandTotal: flagsOf('grand')[0] === true,
  };
}

/** A table in which everything is shown. */
export function openTable(cells: readonly (readonly number[])[]): CountTable {
  const columns = cells[0]?.length ?? 0;
  return {
    cells,
    hiddenCells: cells.map((row) => row.map(() => false)),
    hiddenRowTotals: cells.map(() => false),
    hiddenColumnTotals: Array.from({ length: columns }, () => false),
    hiddenGrandTotal: false,
  };
}
