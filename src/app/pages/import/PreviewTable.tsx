import { masked } from '../../../data/import/identifiers.ts';
import type { Inspection } from '../../../data/workspace.ts';
import { Table } from '../../../ui/Table.tsx';
import { importMessages } from '../../messages/import.ts';

const SHOWN_ROWS = 5;
const SHOWN_CHARACTERS = 40;

function shortened(cell: string): string {
  return cell.length > SHOWN_CHARACTERS ? `${cell.slice(0, SHOWN_CHARACTERS)}…` : cell;
}

/** The first rows of a file; what names or finds a person is masked. */
export function PreviewTable({ inspection }: { readonly inspection: Inspection }) {
  const { read, suggestion } = inspection;
  const kinds = new Map(suggestion.identifiers.map(({ column, kind }) => [column, kind]));
  return (
    <Table
      caption={importMessages.file.preview}
      columns={read.columns.map((column) => ({
        id: column,
        label: kinds.has(column) ? importMessages.file.hidden(column) : column,
      }))}
      rows={read.preview.slice(0, SHOWN_ROWS).map((cells, row) => ({
        id: `${row}`,
        cells: read.columns.map((column, index) => {
          const kind = kinds.get(column);
          const cell = cells[index] ?? '';
          return kind === undefined ? shortened(cell) : masked(cell, kind);
        }),
      }))}
    />
  );
}
