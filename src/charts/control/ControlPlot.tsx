import { memo, useId } from 'react';
import textStyles from '../ChartText.module.css';
import { ImmatureLayer } from '../ImmatureLayer.tsx';
import markStyles from '../marks.module.css';
import { NoteLayer } from '../NoteLayer.tsx';
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
  const pattern = `hatch${useId().replace(/\W/g, '')}`;
  const { frame, centreY } = model;
  return (
    <Picture size={frame} label={label} describedBy={describedBy}>
      <Axes model={model} />
      <ImmatureLayer frame={frame} regions={model.regions} pattern={pattern} />
      {model.limits.map((path, end) => (
        <path key={end === 0 ? 'upper' : 'lower'} className={markStyles.funnelOuter} d={path} />
      ))}
      <path className={markStyles.funnelInner} d={model.centre} />
      {model.goneOn !== '' && <path className={markStyles.modelGoneOn} d={model.goneOn} />}
      {model.fitted !== '' && <path className={markStyles.modelFitted} d={model.fitted} />}
      <path className={`${markStyles.line} ${curveStyles.line}`} d={model.line} />
      <NoteLayer frame={frame} notes={model.notes} />
      {model.marks.map((mark) => (
        <Point key={mark.key} mark={mark} />
      ))}
      {model.isDirect && centreY !== null && (
        <text className={textStyles.quiet} fontSize={TEXT_SIZE} x={frame.plotRight + 5} y={centreY + TEXT_SIZE * 0.35}>
          {centreLabel}
        </text>
      )}
    </Picture>
  );
});

function Point({ mark: { x, y, state } }: { readonly mark: ControlMark }) {
  if (state === 'special') return <path className={markStyles.point} d={diamondPath(x, y, 7.5)} />;
  return <circle className={state === 'immature' ? markStyles.hollow : markStyles.point} cx={x} cy={y} r={4} />;
}

function Axes({ model: { frame, scale, ticks } }: { readonly model: ControlModel }) {
  const { left, plotRight, top, bottom, labelTop } = frame;
  return (
    <>
      <ValueAxis plot={{ left, right: plotRight, top, bottom }} scale={scale} />
      {ticks.map(({ index, x, lines }) => (
        <text key={index} className={textStyles.quiet} fontSize={TEXT_SIZE} textAnchor="middle">
          {lines.map((line, row) => (
            <tspan key={line} x={x} y={labelTop + (row + 0.75) * LINE_HEIGHT}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </>
  );
}
