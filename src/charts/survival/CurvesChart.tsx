import { type CSSProperties, useMemo, useState } from 'react';
import type { CurvesBody } from '../../report/figure.ts';
import { ChartKey } from '../ChartKey.tsx';
import type { ChartProps } from '../chart-props.ts';
import { PointReader } from '../PointReader.tsx';
import { ReadingLayer } from '../ReadingLayer.tsx';
import styles from '../TrendChart.module.css';
import { useWidth } from '../use-width.ts';
import { CurvesPlot } from './CurvesPlot.tsx';
import { curvesKey } from './curves-key.ts';
import { type CurvesModel, curvesModel } from './curves-model.ts';
import { curvePanels } from './curves-panels.ts';

/** Shares over days: one curve, or small multiples, one a group, with a key and a line that reads the marks aloud. */
export function CurvesChart(props: ChartProps<CurvesBody>) {
  const [element, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={element} className={styles.chart}>
      {width !== null && width > 0 && <MeasuredCurves {...props} width={width} />}
    </div>
  );
}

function MeasuredCurves({ width, body, words, altText, describedBy }: ChartProps<CurvesBody> & { width: number }) {
  const plan = useMemo(() => curvePanels(body, width), [body, width]);
  const models = useMemo(() => plan.curves.map((curve) => curvesModel({ ...plan, body, curve })), [plan, body]);
  const [reading, setReading] = useState<{ readonly panel: number; readonly key: string } | null>(null);
  const isSplit = models.length > 1;
  const columns: CSSProperties = { gridTemplateColumns: `repeat(${plan.columns}, minmax(0, 1fr))` };
  const text = reading && models[reading.panel]?.readings.find(({ key }) => key === reading.key)?.text;
  return (
    <>
      <div className={styles.panels} style={columns} {...(isSplit ? { role: 'group', 'aria-label': altText } : {})}>
        {models.map((model, panel) => (
          <CurvePanel
            key={body.curves[panel]?.name ?? ''}
            {...{ body, model, describedBy }}
            title={isSplit ? (body.curves[panel]?.name ?? '') : null}
            altText={altText}
            reader={words.reader}
            current={reading?.panel === panel ? reading.key : null}
            onRead={(key) => setReading(key === null ? null : { panel, key })}
          />
        ))}
      </div>
      <p className={text ? styles.reading : styles.hint} data-screen-only="">
        {text ?? words.readHint}
      </p>
      <ChartKey entries={curvesKey(body, words)} />
    </>
  );
}

interface CurvePanelProps {
  readonly body: CurvesBody;
  readonly model: CurvesModel;
  readonly title: string | null;
  readonly altText: string;
  readonly describedBy: string;
  readonly reader: string;
  readonly current: string | null;
  readonly onRead: (key: string | null) => void;
}

function CurvePanel({ body, model, title, altText, describedBy, reader, current, onRead }: CurvePanelProps) {
  const reading = model.readings.find(({ key }) => key === current);
  return (
    <div className={styles.panel}>
      {title !== null && <p className={styles.title}>{title}</p>}
      <PointReader
        label={title === null ? reader : `${reader}: ${title}`}
        readings={model.readings}
        current={current}
        onRead={onRead}
      >
        <CurvesPlot
          model={model}
          label={title ?? altText}
          describedBy={describedBy}
          dayLabel={body.dayLabel}
          atRiskLabel={body.atRiskLabel}
        />
        <ReadingLayer frame={model.frame} reading={reading} />
      </PointReader>
    </div>
  );
}
