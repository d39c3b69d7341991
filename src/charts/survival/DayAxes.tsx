import textStyles from '../ChartText.module.css';
import { TEXT_SIZE } from '../text-fit.ts';
import styles from './CurvesPlot.module.css';
import { type DayFrame, type DayTick, SHARE_TICKS, yOfShare } from './day-frame.ts';

interface DayAxesProps {
  readonly frame: DayFrame;
  readonly ticks: readonly DayTick[];
  readonly dayLabel: string;
}

/** Shares from 0 to 100% upwards, days to the right. */
export function DayAxes({ frame, ticks, dayLabel }: DayAxesProps) {
  return (
    <>
      {SHARE_TICKS.map(({ value, text }) => {
        const y = yOfShare(frame, value);
        return (
          <g key={text}>
            <line className={value === 0 ? styles.axis : styles.grid} x1={frame.left} x2={frame.right} y1={y} y2={y} />
            <text
              className={textStyles.quiet}
              fontSize={TEXT_SIZE}
              textAnchor="end"
              x={frame.left - 6}
              y={y + TEXT_SIZE * 0.35}
            >
              {text}
            </text>
          </g>
        );
      })}
      {ticks.map(({ x, text, day }) => (
        <g key={day}>
          <line className={styles.axis} x1={x} x2={x} y1={frame.bottom} y2={frame.bottom + 5} />
          <text className={textStyles.quiet} fontSize={TEXT_SIZE} textAnchor="middle" x={x} y={frame.bottom + 19}>
            {text}
          </text>
        </g>
      ))}
      <text
        className={textStyles.quiet}
        fontSize={TEXT_SIZE}
        textAnchor="end"
        x={frame.right}
        y={frame.bottom + 19 + 18}
      >
        {dayLabel}
      </text>
    </>
  );
}
