import { useMemo, useState } from 'react';
import type { StackBody } from '../../report/figure.ts';
import { ChartKey } from '../ChartKey.tsx';
import type { ChartProps } from '../chart-props.ts';
import { PointReader } from '../PointReader.tsx';
import { ReadingLayer } from '../ReadingLayer.tsx';
import styles from '../TrendChart.module.css';
import { useWidth } from '../use-width.ts';
import { StackPlot } from './StackPlot.tsx';
import { layerText, stackModel } from './stack-model.ts';

/** What became of everybody, day by day: stacked shares with their names, and a line that reads each day aloud. */
export function StackChart(props: ChartProps<StackBody>) {
  const [element, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={element} className={styles.chart}>
      {width !== null && width > 0 && <MeasuredStack {...props} width={width} />}
    </div>
  );
}

function MeasuredStack({
  body,
  words,
  altText,
  describedBy,
  width,
}: ChartProps<StackBody> & { readonly width: number }) {
  const model = useMemo(() => stackModel(body, width), [body, width]);
  const [current, setCurrent] = useState<string | null>(null);
  const reading = model.readings.find(({ key }) => key === current);
  const numbered = body.layers.map((name, layer) => ({
    symbol: { number: layer + 1 },
    text: layerText(body, name, layer),
  }));
  return (
    <>
      <PointReader label={words.reader} readings={model.readings} current={current} onRead={setCurrent}>
        <StackPlot model={model} label={altText} describedBy={describedBy} dayLabel={body.dayLabel} />
        <ReadingLayer frame={model.frame} reading={reading} />
      </PointReader>
      <p className={reading ? styles.reading : styles.hint} data-screen-only="">
        {reading?.text ?? words.readHint}
      </p>
      {!model.direct && <ChartKey entries={numbered} />}
    </>
  );
}
