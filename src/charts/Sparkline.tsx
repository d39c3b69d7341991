import type { SummaryTrend } from '../report/summary/row-trend.ts';
import styles from './Sparkline.module.css';
import { sparklineModel } from './sparkline-model.ts';

/** A trend the size of a word; its sentence is its name, its numbers stand in the table beside it. */
export function Sparkline({ trend }: { readonly trend: SummaryTrend }) {
  const { width, height, path, dots } = sparklineModel(trend);
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={trend.label}
    >
      <line className={styles.base} x1={0} x2={width} y1={height - 3.5} y2={height - 3.5} />
      <path className={styles.line} d={path} />
      {dots.map(({ x, y, isComplete }) => (
        <circle key={x} className={isComplete ? styles.last : styles.open} cx={x} cy={y} r={isComplete ? 3 : 2.5} />
      ))}
    </svg>
  );
}
