import { memo } from 'react';
import textStyles from '../ChartText.module.css';
import markStyles from '../marks.module.css';
import { Picture } from '../Picture.tsx';
import { diamondPath } from '../symbol-paths.ts';
import { TEXT_SIZE } from '../text-fit.ts';
import styles from './CurvesPlot.module.css';
import type { CurvesModel } from './curves-model.ts';
import { DayAxes } from './DayAxes.tsx';

interface CurvesPlotProps {
  readonly model: CurvesModel;
  readonly label: string;
  readonly describedBy: string;
  readonly dayLabel: string;
  readonly atRiskLabel: string;
}

/** Carries out a `CurvesModel`; drawn anew only when the model changes, not while it is read. */
export const CurvesPlot = memo(function CurvesPlot({ model, label, describedBy, ...words }: CurvesPlotProps) {
  const { frame } = model;
  return (
    <Picture size={frame} label={label} describedBy={describedBy}>
      <DayAxes frame={frame} ticks={model.ticks} dayLabel={words.dayLabel} />
      <path className={markStyles.band} d={model.band} />
      {model.context.map((path) => (
        <path key={path} className={`${markStyles.context} ${styles.line}`} d={path} />
      ))}
      <path className={`${markStyles.line} ${styles.line}`} d={model.line} />
      {model.points.map(({ x, y }) => (
        <circle key={x} className={markStyles.point} cx={x} cy={y} r={3.5} />
      ))}
      <SideMarks model={model} />
      <AtRisk model={model} label={words.atRiskLabel} />
    </Picture>
  );
});

function SideMarks({ model: { windows, studies, frame } }: { readonly model: CurvesModel }) {
  return (
    <>
      {windows.map(({ key, x, y, interval }) => (
        <g key={key}>
          {interval && <line className={markStyles.whisker} x1={x} x2={x} y1={interval.top} y2={interval.bottom} />}
          <rect className={markStyles.hollow} x={x - 4.5} y={y - 4.5} width={9} height={9} />
        </g>
      ))}
      {studies.map(({ key, x, y, grade, interval }) => (
        <g key={key}>
          {interval && (
            <line
              className={grade === 'drawn' ? markStyles.study : markStyles.studyBeside}
              x1={x}
              x2={x}
              y1={interval.top}
              y2={interval.bottom}
            />
          )}
          <path className={markStyles[grade]} d={diamondPath(x, y, 6)} />
          <text
            className={`${textStyles.letter} ${textStyles.halo}`}
            fontSize={TEXT_SIZE}
            textAnchor="middle"
            x={x}
            y={Math.max(frame.top + TEXT_SIZE, (interval?.top ?? y) - 6)}
          >
            {key}
          </text>
        </g>
      ))}
    </>
  );
}

function AtRisk({ model, label }: { readonly model: CurvesModel; readonly label: string }) {
  if (model.atRisk.length === 0) return null;
  return (
    <>
      <text className={textStyles.quiet} fontSize={TEXT_SIZE} x={4} y={model.atRiskY - 18}>
        {label}
      </text>
      {model.atRisk.map(({ x, text }) => (
        <text key={x} className={textStyles.text} fontSize={TEXT_SIZE} textAnchor="middle" x={x} y={model.atRiskY}>
          {text}
        </text>
      ))}
    </>
  );
}
