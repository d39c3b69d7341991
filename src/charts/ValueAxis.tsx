import textStyles from './ChartText.module.css';
import { TEXT_SIZE } from './text-fit.ts';
import styles from './ValueAxis.module.css';
import type { ValueScale } from './value-scale.ts';

export interface ValueAxisProps {
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly scale: ValueScale;
}

/** Level lines from zero up, each with its value on the left. */
export function ValueAxis({ plot: { left, right, top, bottom }, scale }: ValueAxisProps) {
  return scale.ticks.map(({ value, text }) => {
    const y = bottom - (value / scale.max) * (bottom - top);
    return (
      <g key={text}>
        <line className={value === 0 ? styles.axis : styles.grid} x1={left} x2={right} y1={y} y2={y} />
        <text className={textStyles.quiet} fontSize={TEXT_SIZE} textAnchor="end" x={left - 6} y={y + TEXT_SIZE * 0.35}>
          {text}
        </text>
      </g>
    );
  });
}
