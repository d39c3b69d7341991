import { memo, useId } from 'react';
import { Area, CartesianGrid, ComposedChart, Line, XAxis, YAxis, ZIndexLayer } from 'recharts';
import textStyles from './ChartText.module.css';
import { GapLayer } from './GapLayer.tsx';
import { ImmatureLayer } from './ImmatureLayer.tsx';
import { LabelLayer } from './LabelLayer.tsx';
import { MarkLayer } from './MarkLayer.tsx';
import { NoteLayer } from './NoteLayer.tsx';
import { PeriodTickText } from './PeriodTickText.tsx';
import { StudyBandLayer, StudyLayer } from './StudyLayer.tsx';
import styles from './TrendPlot.module.css';
import { TEXT_SIZE } from './text-fit.ts';
import type { TrendModel } from './trend-model.ts';
import type { TrendRow } from './trend-rows.ts';

interface TrendPlotProps {
  readonly model: TrendModel;
  readonly label: string;
  readonly describedBy: string;
}

/** Recharts stacks its own parts by these numbers; ours stand between them. */
const LAYER = { region: 40, studyBand: 60, context: 350, mark: 600, text: 2000 };
const SHARED = { type: 'linear', isAnimationActive: false, connectNulls: false, activeDot: false } as const;

/** Carries out a `TrendModel`; drawn anew only when the model changes, not while it is read. */
export const TrendPlot = memo(function TrendPlot({ model, label, describedBy }: TrendPlotProps) {
  const pattern = `hatch${useId().replace(/\W/g, '')}`;
  const { frame } = model;
  return (
    <ComposedChart
      className={styles.plot ?? ''}
      width={frame.width}
      height={frame.height}
      data={model.rows}
      margin={{ top: frame.top, right: frame.width - frame.plotRight, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      role="img"
      aria-label={label}
      aria-describedby={describedBy}
    >
      <CartesianGrid vertical={false} />
      {axes(model)}
      <ZIndexLayer zIndex={LAYER.region}>
        <ImmatureLayer frame={frame} regions={model.regions} pattern={pattern} />
      </ZIndexLayer>
      <ZIndexLayer zIndex={LAYER.studyBand}>
        <StudyBandLayer frame={frame} lane={model.lane} />
      </ZIndexLayer>
      {curves(model)}
      <ZIndexLayer zIndex={LAYER.mark}>
        <NoteLayer frame={frame} notes={model.notes} />
        <MarkLayer frame={frame} points={model.points} whiskers={model.whiskers} />
        <GapLayer frame={frame} gaps={model.gaps} />
        <StudyLayer frame={frame} lane={model.lane} />
      </ZIndexLayer>
      <ZIndexLayer zIndex={LAYER.text}>
        <LabelLayer frame={frame} labels={model.labels} />
      </ZIndexLayer>
    </ComposedChart>
  );
});

interface TickPlace {
  readonly x: number | string;
  readonly y: number | string;
  readonly payload: { readonly value: number };
}

function axes({ frame, scale, xDomain, periodTicks, rows }: TrendModel) {
  const texts = new Map(scale.ticks.map(({ value, text }) => [value, text]));
  return (
    <>
      <XAxis
        dataKey="index"
        type="number"
        domain={[...xDomain]}
        allowDataOverflow
        height={frame.height - frame.bottom}
        ticks={rows.map(({ index }) => index)}
        interval={0}
        tickSize={4}
        tick={({ x, payload }: TickPlace) => (
          <PeriodTickText x={Number(x)} frame={frame} tick={periodTicks.find(({ index }) => index === payload.value)} />
        )}
      />
      <YAxis
        type="number"
        domain={[0, scale.max]}
        allowDataOverflow
        width={frame.left}
        ticks={scale.ticks.map(({ value }) => value)}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={({ y, payload }: TickPlace) => (
          <text
            className={textStyles.quiet}
            fontSize={TEXT_SIZE}
            textAnchor="end"
            x={frame.left - 8}
            y={Number(y) + 4.5}
          >
            {texts.get(payload.value)}
          </text>
        )}
      />
    </>
  );
}

function curves({ context }: TrendModel) {
  return (
    <>
      <Area {...SHARED} dataKey="band" dot={false} className={styles.band ?? ''} />
      {context.map((name, index) => (
        <Line
          {...SHARED}
          key={name}
          dataKey={(row: TrendRow) => row.context[index] ?? null}
          dot={false}
          zIndex={LAYER.context}
          className={styles.context ?? ''}
        />
      ))}
      <Line {...SHARED} dataKey="dotted" dot={false} className={styles.dotted ?? ''} />
      <Line {...SHARED} dataKey="solid" dot={false} className={styles.solid ?? ''} />
    </>
  );
}
