import { memo } from 'react';
import type { FunnelBody } from '../../report/figure.ts';
import textStyles from '../ChartText.module.css';
import markStyles from '../marks.module.css';
import { Picture } from '../Picture.tsx';
import curveStyles from '../survival/CurvesPlot.module.css';
import { diamondPath } from '../symbol-paths.ts';
import { TEXT_SIZE } from '../text-fit.ts';
import { ValueAxis } from '../ValueAxis.tsx';
import type { FunnelModel } from './funnel-model.ts';

interface FunnelPlotProps {
  readonly model: FunnelModel;
  readonly body: Pick<FunnelBody, 'peopleLabel' | 'target'>;
  readonly label: string;
  readonly describedBy: string;
}

/** Carries out a `FunnelModel`. A site outside the lines is a diamond, so that it is told without color. */
export const FunnelPlot = memo(function FunnelPlot({ model, body, label, describedBy }: FunnelPlotProps) {
  const { left, right } = model;
  return (
    <Picture size={model} label={label} describedBy={describedBy}>
      <Axes model={model} peopleLabel={body.peopleLabel} />
      {model.outer.map((path) => (
        <path key={path} className={`${markStyles.funnelOuter} ${curveStyles.line}`} d={path} />
      ))}
      {model.inner.map((path) => (
        <path key={path} className={`${markStyles.funnelInner} ${curveStyles.line}`} d={path} />
      ))}
      <line className={markStyles.study} x1={left} x2={right} y1={model.targetY} y2={model.targetY} />
      <text
        className={`${textStyles.quiet} ${textStyles.halo}`}
        fontSize={TEXT_SIZE}
        textAnchor="end"
        x={right}
        y={model.targetY - 5}
      >
        {body.target.label}
      </text>
      {model.marks.map(({ name, x, y, isOutside, text }) => (
        <g key={name}>
          {isOutside ? (
            <path className={markStyles.point} d={diamondPath(x, y, 7)} />
          ) : (
            <circle className={markStyles.hollow} cx={x} cy={y} r={4.5} />
          )}
          {text && (
            <text
              className={`${isOutside ? textStyles.ours : textStyles.text} ${textStyles.halo}`}
              fontSize={TEXT_SIZE}
              textAnchor={text.anchor}
              x={text.x}
              y={text.y}
            >
              {name}
            </text>
          )}
        </g>
      ))}
    </Picture>
  );
});

function Axes({ model, peopleLabel }: { readonly model: FunnelModel; readonly peopleLabel: string }) {
  const { right, bottom, scale } = model;
  return (
    <>
      <ValueAxis plot={model} scale={scale} />
      {model.ticks.map(({ x, text }) => (
        <text key={text} className={textStyles.quiet} fontSize={TEXT_SIZE} textAnchor="middle" x={x} y={bottom + 18}>
          {text}
        </text>
      ))}
      <text className={textStyles.quiet} fontSize={TEXT_SIZE} textAnchor="end" x={right} y={bottom + 36}>
        {peopleLabel}
      </text>
    </>
  );
}
