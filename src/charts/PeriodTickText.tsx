import styles from './ChartText.module.css';
import type { Frame } from './frame.ts';
import type { PeriodTick } from './period-ticks.ts';
import { LINE_HEIGHT, TEXT_SIZE } from './text-fit.ts';

interface PeriodTickTextProps {
  readonly x: number;
  readonly frame: Frame;
  /** Absent where the period's label is left out for want of room. */
  readonly tick: PeriodTick | undefined;
}

/** A period's label, its year on a second line where a year begins; written up from the foot of the chart. */
export function PeriodTickText({ x, frame, tick }: PeriodTickTextProps) {
  if (!tick) return null;
  return (
    <text className={styles.quiet} fontSize={TEXT_SIZE} textAnchor="middle">
      {tick.lines.map((line, row) => (
        <tspan key={line} x={x} y={frame.labelTop + (row + 0.75) * LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
