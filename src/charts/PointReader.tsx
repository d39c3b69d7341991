import type { PointerEvent, ReactNode } from 'react';
import styles from './PointReader.module.css';
import { nearestReading, type Reading } from './readings.ts';

interface PointReaderProps {
  /** Names the control. */
  readonly label: string;
  readonly readings: readonly Reading[];
  readonly current: string | null;
  /** Called with the key of the reading, or `null` when nothing is read any more. */
  readonly onRead: (key: string | null) => void;
  readonly children: ReactNode;
}

/**
 * Reads a picture mark by mark: by pointer, by finger, and by keyboard through an invisible native slider whose value
 * is the mark and whose spoken value is its sentence.
 */
export function PointReader({ label, readings, current, onRead, children }: PointReaderProps) {
  const at = Math.max(
    0,
    readings.findIndex(({ key }) => key === current),
  );
  const readAt = (event: PointerEvent<HTMLDivElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    onRead(nearestReading(readings, x)?.key ?? null);
  };
  return (
    <div className={styles.reader} onPointerDown={readAt} onPointerMove={readAt} onPointerLeave={() => onRead(null)}>
      {children}
      <input
        type="range"
        className={styles.slider}
        aria-label={label}
        aria-valuetext={readings[at]?.text ?? ''}
        min={0}
        max={Math.max(0, readings.length - 1)}
        step={1}
        value={at}
        onFocus={() => onRead(readings[at]?.key ?? null)}
        onBlur={() => onRead(null)}
        onChange={(event) => onRead(readings[event.currentTarget.valueAsNumber]?.key ?? null)}
      />
    </div>
  );
}
