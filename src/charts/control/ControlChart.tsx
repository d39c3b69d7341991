import { useMemo, useState } from 'react';
import type { ControlBody } from '../../report/figure.ts';
import { ChartKey } from '../ChartKey.tsx';
import type { ChartProps } from '../chart-props.ts';
import { PointReader } from '../PointReader.tsx';
import { ReadingLayer } from '../ReadingLayer.tsx';
import styles from '../TrendChart.module.css';
import { useWidth } from '../use-width.ts';
import { ControlPlot } from './ControlPlot.tsx';
import { controlKey } from './control-key.ts';
import { controlModel } from './control-model.ts';

/** A measure over time against the limits of chance, with the periods that a rule marks. */
export function ControlChart(props: ChartProps<ControlBody>) {
  const [element, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={element} className={styles.chart}>
      {width !== null && width > 0 && <MeasuredControl {...props} width={width} />}
    </div>
  );
}

function MeasuredControl({
  body,
  words,
  altText,
  describedBy,
  width,
}: ChartProps<ControlBody> & { readonly width: number }) {
  const model = useMemo(() => controlModel(body, width), [body, width]);
  const [current, setCurrent] = useState<string | null>(null);
  const reading = model.readings.find(({ key }) => key === current);
  return (
    <>
      <PointReader label={words.reader} readings={model.readings} current={current} onRead={setCurrent}>
        <ControlPlot model={model} label={altText} describedBy={describedBy} centreLabel={body.centreLabel} />
        <ReadingLayer frame={model.frame} reading={reading} />
      </PointReader>
      <p className={reading ? styles.reading : styles.hint} data-screen-only="">
        {reading?.text ?? words.readHint}
      </p>
      <ChartKey entries={controlKey(body, model.isDirect)} />
    </>
  );
}
