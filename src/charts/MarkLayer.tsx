import { type Frame, xOf, yOf } from './frame.ts';
import styles from './marks.module.css';
import type { Point } from './trend-marks.ts';
import type { Whisker } from './trend-rows.ts';

interface MarkLayerProps {
  readonly frame: Frame;
  readonly points: readonly Point[];
  readonly whiskers: readonly Whisker[];
}

/** Our own values: filled when mature, hollow when not; with the intervals that no band shows. */
export function MarkLayer({ frame, points, whiskers }: MarkLayerProps) {
  const radius = pointRadius(frame);
  const shown = frame.step < CROWDED ? points.filter((point) => isLone(point, points)) : points;
  return (
    <g>
      {whiskers.map(({ index, low, high, immature }) => (
        <line
          key={index}
          className={immature ? styles.whiskerImmature : styles.whisker}
          x1={xOf(frame, index)}
          x2={xOf(frame, index)}
          y1={yOf(frame, high)}
          y2={yOf(frame, low)}
        />
      ))}
      {shown.map(({ index, value, immature }) => (
        <circle
          key={index}
          className={immature ? styles.hollow : styles.point}
          cx={xOf(frame, index)}
          cy={yOf(frame, value)}
          r={frame.step < CROWDED ? Math.max(3, radius) : radius}
        />
      ))}
    </g>
  );
}

/** Where periods are narrower than this, joined values need no dots. */
const CROWDED = 9;

function isLone({ index, immature }: Point, points: readonly Point[]): boolean {
  return immature || !points.some((other) => Math.abs(other.index - index) === 1 && !other.immature);
}

/** Marks stay apart when periods are narrow. */
function pointRadius({ step }: Frame): number {
  return Math.min(4.5, Math.max(2, step * 0.3));
}
