import type { FigureTable as TableTwin } from '../../report/figure.ts';
import { Table } from '../../ui/Table.tsx';

/** The table twin of a figure: every number of the picture as text. */
export function FigureTable({ table }: { readonly table: TableTwin }) {
  return (
    <Table
      caption={table.caption}
      columns={table.columns.map(({ label, numeric }) => ({ id: label, label, numeric }))}
      rows={table.rows.map((cells, index) => ({ id: `${index}`, cells }))}
    />
  );
}
