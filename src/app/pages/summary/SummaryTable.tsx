import { useState } from 'react';
import { Sparkline } from '../../../charts/Sparkline.tsx';
import { SUMMARY_ORDERS, type SummaryOrder, sortedRows } from '../../../report/summary/sort-rows.ts';
import type { SummaryRow } from '../../../report/summary/summary-row.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Table, type TableColumn } from '../../../ui/Table.tsx';
import { Tag } from '../../../ui/Tag.tsx';
import { summaryMessages as words } from '../../messages/summary.ts';
import { MeasureCell, ValueCell } from './SummaryCells.tsx';
import styles from './SummaryTable.module.css';
import { BENCHMARK_SIGNS, VARIATION_SIGNS } from './summary-icons.ts';

interface SummaryTableProps {
  readonly caption: string;
  readonly rows: readonly SummaryRow[];
}

interface Sorting {
  readonly order: SummaryOrder;
  readonly direction: 'ascending' | 'descending';
}

const COLUMNS = ['measure', 'latest', 'trend', 'change', 'whole', 'studies'] as const;

/** A row a measure, to be sorted by what it says; each leads to its figure. */
export function SummaryTable({ caption, rows }: SummaryTableProps) {
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const shown = sorting === null ? rows : sortedRows(rows, sorting.order, sorting.direction);
  const sort = (column: string) => {
    const order = SUMMARY_ORDERS.find((one) => one === column);
    if (order !== undefined) setSorting({ order, direction: nextDirection(sorting, order) });
  };
  return (
    <div className={styles.place}>
      <Table
        caption={
          <>
            {caption} {words.trendWord}
          </>
        }
        columns={COLUMNS.map((id) => columnOf(id, sorting))}
        rows={shown.map((row) => ({ id: row.metricId, cells: cellsOf(row) }))}
        onSort={sort}
      />
      {sorting !== null && (
        <div>
          <Button kind="quiet" onClick={() => setSorting(null)}>
            {words.restore}
          </Button>
        </div>
      )}
    </div>
  );
}

function nextDirection(sorting: Sorting | null, order: SummaryOrder): Sorting['direction'] {
  return sorting?.order === order && sorting.direction === 'ascending' ? 'descending' : 'ascending';
}

function columnOf(id: (typeof COLUMNS)[number], sorting: Sorting | null): TableColumn {
  const label = words.columns[id];
  if (id === 'trend') return { id, label };
  return { id, label, sort: sorting?.order === id ? sorting.direction : 'none' };
}

function cellsOf(row: SummaryRow) {
  const { latest, whole, trend, variation, benchmark, note } = row;
  return [
    <MeasureCell key="measure" row={row} />,
    latest === null ? (
      <span key="latest" className={styles.quiet}>
        {note}
      </span>
    ) : (
      <ValueCell key="latest" value={latest} lead={latest.period} />
    ),
    trend === null ? (
      <span key="trend" className={styles.quiet}>
        {words.noTrend}
      </span>
    ) : (
      <Sparkline key="trend" trend={trend} />
    ),
    <Sign key="change" sign={VARIATION_SIGNS[variation.code]} text={variation.text} sentence={variation.sentence} />,
    <ValueCell key="whole" value={whole} />,
    <Sign key="studies" sign={BENCHMARK_SIGNS[benchmark.code]} text={benchmark.text} sentence={benchmark.sentence} />,
  ];
}

interface SignProps {
  readonly sign: (typeof VARIATION_SIGNS)['concern'];
  readonly text: string;
  readonly sentence: string;
}

/** A verdict: shape and word, and the whole sentence to point at. */
function Sign({ sign, text, sentence }: SignProps) {
  return (
    <span title={sentence} className={styles.sign}>
      {sign.tone === 'neutral' ? (
        <>
          <Icon name={sign.icon} />
          {text}
        </>
      ) : (
        <Tag tone={sign.tone} icon={sign.icon}>
          {text}
        </Tag>
      )}
    </span>
  );
}
