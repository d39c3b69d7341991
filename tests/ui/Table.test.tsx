import { describe, expect, it } from 'vitest';
import { Table, type TableProps } from '../../src/ui/Table.tsx';
import { attributesOf, countOf, textsOf } from './markup.ts';

const props: TableProps = {
  caption: 'Files',
  columns: [
    { id: 'file', label: 'File', sort: 'ascending' },
    { id: 'rows', label: 'Rows', numeric: true, sort: 'none' },
    { id: 'note', label: 'Note' },
  ],
  rows: [
    { id: '1', cells: ['a.csv', '1,204', ''] },
    { id: '2', cells: ['b.csv', '12', 'No header'] },
  ],
};

describe('Table', () => {
  it('is a real table with a caption, column heads and row heads', () => {
    expect(textsOf(<Table {...props} />)).toEqual([
      'Files',
      'File',
      'Rows',
      'Note',
      'a.csv',
      '1,204',
      'b.csv',
      '12',
      'No header',
    ]);
    expect(attributesOf('scope', <Table {...props} />)).toEqual(['col', 'col', 'col', 'row', 'row']);
  });

  it('names its region by its caption', () => {
    expect(attributesOf('id', <Table {...props} />)).toEqual(attributesOf('aria-labelledby', <Table {...props} />));
  });

  it('says how it is sorted, on columns that can be', () => {
    const sortable = <Table {...props} onSort={() => {}} />;
    expect(attributesOf('aria-sort', sortable)).toEqual(['ascending', 'none']);
    expect(countOf('button', sortable)).toBe(2);
  });

  it('offers no sorting where nobody sorts', () => {
    expect(countOf('button', <Table {...props} />)).toBe(0);
    expect(attributesOf('aria-sort', <Table {...props} />)).toEqual([]);
  });

  it('keeps its head without rows', () => {
    expect(textsOf(<Table {...props} rows={[]} />)).toEqual(['Files', 'File', 'Rows', 'Note']);
  });
});
