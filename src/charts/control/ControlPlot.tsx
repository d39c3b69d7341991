import { memo } from 'react';
import textStyles from '../ChartText.module.css';
import markStyles from '../marks.module.css';
import { Picture } from '../Picture.tsx';
import curveStyles from '../survival/CurvesPlot.module.css';
import { diamondPath } from '../symbol-paths.ts';
import { LINE_HEIGHT, TEXT_SIZE } from '../text-fit.ts';
import { ValueAxis } from '../ValueAxis.tsx';
import type { ControlMark, ControlModel } from './control-model.ts';

interface ControlPlotProps {
  readonly model: ControlModel;
  readonly label: string;
  readonly describedBy: string;
  readonly centreLabel: string;
}

/** Carries out a `ControlModel`. Periods marked by a rule are diamonds, so that they are told without color. */
export const ControlPlot = memo(function ControlPlot({ model, label, describedBy, centreLabel }: ControlPlotProps) {
  const { left, right, centreY } = model;
  return (
    <Picture size={model} label={label} describedBy={describedBy}>
      <Axes model={model} />
      {model.limits.map((path, end) => (
        <path key={end === 0 ? 'upper' : 'lower'} className={markStyles.funnelOuter} d={path} />
      ))}
      <line className={markStyles.study} x1={left} x2={right} y1={centreY} y2={centreY} />
      <path className={`${markStyles.line} ${curveStyles.line}`} d={model.line} />
      {model.marks.map((mark) => (
        <Point key={mark.key} mark={mark} />
      ))}
      <text
        className={`${textStyles.quiet} ${textStyles.halo}`}
        fontSize={TEXT_SIZE}
        textAnchor="end"
        x={right}
        y={centreY - 5}
      >
        {centreLabel}
      </text>
    </Picture>
  );
});

function Point({ mark: { x, y, state } }: { readonly mark: ControlMark }) {
  if (state === 'special') return <path className={markStyles.point} d={diamondPath(x, y, 7.5)} />;
  return <circle className={state === 'immature' ? markStyles.hollow : markStyles.point} cx={x} cy={y} r={4} />;
}

function Axes({ model }: { readonly model: ControlModel }) {
  const { bottom, scale, ticks } = model;
  return (
    <>
      <ValueAxis plot={model} scale={scale} />
      {ticks.map(({ index, x, lines }) => (
        <text key={index} className={textStyles.quiet} fontSize={TEXT_SIZE} textAnchor="middle">
          {lines.map((line, row) => (
            <tspan key={line} x={x} y={bottom + 8 + (row + 0.75) * LINE_HEIGHT}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </>
  );
}
