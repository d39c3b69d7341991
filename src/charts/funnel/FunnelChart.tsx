import { useMemo, useState } from 'react';
import type { FunnelBody } from '../../report/figure.ts';
import { ChartKey } from '../ChartKey.tsx';
import type { ChartProps } from '../chart-props.ts';
import type { KeyEntry } from '../key-entries.ts';
import { PointReader } from '../PointReader.tsx';
import { ReadingLayer } from '../ReadingLayer.tsx';
import styles from '../TrendChart.module.css';
import { useWidth } from '../use-width.ts';
import { FunnelPlot } from './FunnelPlot.tsx';
import { funnelModel } from './funnel-model.ts';

/** Sites against what chance alone would do. */
export function FunnelChart(props: ChartProps<FunnelBody>) {
  const [element, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={element} className={styles.chart}>
      {width !== null && width > 0 && <MeasuredFunnel {...props} width={width} />}
    </div>
  );
}

function MeasuredFunnel({
  body,
  words,
  altText,
  describedBy,
  width,
}: ChartProps<FunnelBody> & { readonly width: number }) {
  const model = useMemo(() => funnelModel(body, width), [body, width]);
  const [current, setCurrent] = useState<string | null>(null);
  const reading = model.readings.find(({ key }) => key === current);
  const key: readonly KeyEntry[] = [
    { symbol: 'inner', text: body.innerLabel },
    { symbol: 'outer', text: body.outerLabel },
  ];
  return (
    <>
      <PointReader label={words.reader} readings={model.readings} current={current} onRead={setCurrent}>
        <FunnelPlot model={model} body={body} label={altText} describedBy={describedBy} />
        <ReadingLayer frame={model} reading={reading} />
      </PointReader>
      <p className={reading ? styles.reading : styles.hint} data-screen-only="">
        {reading?.text ?? words.readHint}
      </p>
      <ChartKey entries={key} />
    </>
  );
}
