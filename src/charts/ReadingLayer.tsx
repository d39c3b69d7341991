import type { Frame } from './frame.ts';
import styles from './ReadingLayer.module.css';
import type { Reading } from './readings.ts';

interface ReadingLayerProps {
  readonly frame: Pick<Frame, 'width' | 'height' | 'top' | 'bottom'>;
  readonly reading: Reading | undefined;
}

/** Marks what is being read, over the chart: a line through the period, a ring around the mark. */
export function ReadingLayer({ frame, reading }: ReadingLayerProps) {
  if (!reading) return null;
  return (
    <svg className={styles.layer} width={frame.width} height={frame.height} aria-hidden="true" focusable="false">
      <line className={styles.line} x1={reading.x} x2={reading.x} y1={frame.top} y2={frame.bottom} />
      {reading.y !== null && <circle className={styles.ring} cx={reading.x} cy={reading.y} r={8} />}
    </svg>
  );
}
