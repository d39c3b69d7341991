import type { SummaryRow, SummaryValue } from '../../../report/summary/summary-row.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { Link } from '../../../ui/Link.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { useView } from '../../hooks/use-view.ts';
import { summaryMessages as words } from '../../messages/summary.ts';
import styles from './SummaryTable.module.css';

/** The measure's name, which leads to its figure; folded below it what its signs mean, and its other windows. */
export function MeasureCell({ row }: { readonly row: SummaryRow }) {
  const { href } = useView();
  const { metricId, label, windows, variation, benchmark } = row;
  return (
    <div className={styles.measure}>
      <Link href={href({ page: 'trends', metric: metricId, split: null })}>{label}</Link>
      <Disclosure
        summary={
          <>
            {words.details}
            <VisuallyHidden> {words.detailsOf(label)}</VisuallyHidden>
          </>
        }
      >
        <ul className={styles.details}>
          <li>{words.said(words.columns.change, variation.sentence)}</li>
          <li>{words.said(words.columns.studies, benchmark.sentence)}</li>
          {windows.map((window) => (
            <li key={window.metricId}>
              <Link href={href({ page: 'trends', metric: window.metricId, split: null })}>
                {words.window(window.windowDays, window.whole.text, window.whole.interval)}
              </Link>
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

interface ValueCellProps {
  readonly value: SummaryValue;
  /** What stands above the number. */
  readonly lead?: string;
}

/** A number with its interval and n, or the words that stand in its place with the reason. */
export function ValueCell({ value: { text, interval, counted, mark }, lead }: ValueCellProps) {
  const isShown = 'value' in mark && mark.value !== null;
  return (
    <div className={styles.value}>
      {lead !== undefined && <span className={styles.quiet}>{lead}</span>}
      <span title={mark.label}>
        <strong className={isShown ? styles.number : styles.quiet}>{text}</strong>
        {interval !== '' && <span className={styles.interval}> ({interval})</span>}
      </span>
      {counted !== '' && <span className={styles.quiet}>{words.counted(counted)}</span>}
    </div>
  );
}
