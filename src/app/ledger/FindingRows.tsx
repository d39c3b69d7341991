import { useEffect, useState } from 'react';
import type { FindingRow } from '../../data/quality/finding-rows.ts';
import { Button } from '../../ui/Button.tsx';
import { Table } from '../../ui/Table.tsx';
import { useApp } from '../hooks/use-app.ts';
import { qualityMessages } from '../messages/quality.ts';
import { ButtonRow } from '../shell/ButtonRow.tsx';
import type { ListedRow, RowSource } from './finding-items.ts';

export interface FindingRowsProps {
  readonly heading: string;
  readonly source: RowSource;
}

const PAGE = 50;
const words = qualityMessages.table;

/** The rows of a finding, a page at a time. */
export function FindingRows({ heading, source }: FindingRowsProps) {
  const [offset, setOffset] = useState(0);
  const rows = usePage(source, offset);
  if (rows === null) return <p role="status">{words.loading}</p>;
  const last = offset + rows.length;
  return (
    <>
      <Table
        caption={words.caption(heading, offset + 1, last, source.count)}
        columns={[
          { id: 'row', label: words.row, numeric: true },
          { id: 'column', label: words.column },
          { id: 'value', label: words.value },
          { id: 'compare', label: words.compare },
        ]}
        rows={rows.map(({ row, column, value, compare }, index) => ({
          id: `${offset + index}`,
          cells: [String(row), column, value, compare],
        }))}
      />
      {source.count > PAGE && (
        <ButtonRow>
          <Button kind="quiet" disabled={offset === 0} onClick={() => setOffset(offset - PAGE)}>
            {words.previous}
          </Button>
          <Button kind="quiet" disabled={last >= source.count} onClick={() => setOffset(offset + PAGE)}>
            {words.next}
          </Button>
        </ButtonRow>
      )}
    </>
  );
}

/** `null` while the engine looks the rows up. */
function usePage(source: RowSource, offset: number): readonly ListedRow[] | null {
  const { session } = useApp();
  const [page, setPage] = useState<readonly ListedRow[] | null>(
    source.from === 'here' ? source.rows.slice(offset, offset + PAGE) : null,
  );
  useEffect(() => {
    if (source.from === 'here') {
      setPage(source.rows.slice(offset, offset + PAGE));
      return undefined;
    }
    let isWanted = true;
    void session
      .findingPage({ finding: source.finding, offset, limit: PAGE })
      .then((found) => isWanted && setPage(found.map(listed)));
    return () => {
      isWanted = false;
    };
  }, [session, source, offset]);
  return page;
}

/** A row as it is listed; what would identify somebody is said to be hidden, not shown. */
export function listed({ code, file, row, column, value, beside, other }: FindingRow): ListedRow {
  const compare = [
    ...(beside === null ? [] : [words.beside(beside.column, beside.value ?? words.empty)]),
    ...(other === null ? [] : [words.other(other.row, other.file === file ? null : other.file)]),
  ];
  const missing = code === 'DQ25' ? words.hidden : words.empty;
  return { row, column: column ?? '', value: value ?? (column === null ? '' : missing), compare: compare.join('; ') };
}
