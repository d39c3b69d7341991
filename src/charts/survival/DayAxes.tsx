import textStyles from '../ChartText.module.css';
import { TEXT_SIZE } from '../text-fit.ts';
import axisStyles from '../ValueAxis.module.css';
import { ValueAxis } from '../ValueAxis.tsx';
import { type DayFrame, type DayTick, SHARE_SCALE } from './day-frame.ts';

interface DayAxesProps {
  readonly frame: DayFrame;
  readonly ticks: readonly DayTick[];
  readonly dayLabel: string;
}

/** Shares from 0 to 100% upwards, days to the right. */
export function DayAxes({ frame, ticks, dayLabel }: DayAxesProps) {
  return (
    <>
      <ValueAxis plot={frame} scale={SHARE_SCALE} />
      {ticks.map(({ x, text, day }) => (
        <g key={day}>
          <line className={axisStyles.axis} x1={x} x2={x} y1={frame.bottom} y2={frame.bottom + 5} />
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
