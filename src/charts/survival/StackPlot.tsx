import { memo } from 'react';
import textStyles from '../ChartText.module.css';
import { Picture } from '../Picture.tsx';
import { LINE_HEIGHT, TEXT_SIZE } from '../text-fit.ts';
import { DayAxes } from './DayAxes.tsx';
import stackStyles from './StackPlot.module.css';
import type { StackModel } from './stack-model.ts';

interface StackPlotProps {
  readonly model: StackModel;
  readonly label: string;
  readonly describedBy: string;
  readonly dayLabel: string;
}

/** Carries out a `StackModel`. Layers are told apart by their edges and names; shades only help. */
export const StackPlot = memo(function StackPlot({ model, label, describedBy, dayLabel }: StackPlotProps) {
  const { frame } = model;
  return (
    <Picture size={frame} label={label} describedBy={describedBy}>
      <DayAxes frame={frame} ticks={model.ticks} dayLabel={dayLabel} />
      {model.areas.map((path, layer) => (
        <path key={path} className={classOf(layer)} d={path} />
      ))}
      {model.labels.map(({ key, lines, x, center }) => (
        <text key={key} className={textStyles.text} fontSize={TEXT_SIZE}>
          {lines.map((line, row) => (
            <tspan key={line} x={x} y={center + (row - (lines.length - 1) / 2) * LINE_HEIGHT + TEXT_SIZE * 0.35}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </Picture>
  );
});

function classOf(layer: number): string {
  if (layer === 0) return `${stackStyles.layer} ${stackStyles.ours}`;
  return `${stackStyles.layer} ${layer % 2 === 1 ? stackStyles.odd : stackStyles.even}`;
}
