import { useMemo, useState } from 'react';
import type { ControlBody } from '../../report/figure.ts';
import { ChartKey } from '../ChartKey.tsx';
import type { ChartProps } from '../chart-props.ts';
import type { KeyEntry } from '../key-entries.ts';
import { PointReader } from '../PointReader.tsx';
import { ReadingLayer } from '../ReadingLayer.tsx';
import styles from '../TrendChart.module.css';
import { useWidth } from '../use-width.ts';
import { ControlPlot } from './ControlPlot.tsx';
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
      <p className={reading ? styles.reading : styles.hint}>{reading?.text ?? words.readHint}</p>
      <ChartKey entries={controlKey(body, model.isDirect)} />
    </>
  );
}

/** Only the symbols that occur; events and new limits only where the chart has no room for their words. */
function controlKey({ points, limits, words, model, events, breaks, periods }: ControlBody, isDirect: boolean) {
  const has = (state: 'special' | 'immature') => points.some((point) => point?.state === state);
  const nameOf = (id: string) => periods.find((period) => period.id === id)?.label ?? '';
  const entries: readonly KeyEntry[] = [
    { symbol: 'ours', text: words.usual },
    ...(limits.some((limit) => limit !== null) ? [{ symbol: 'outer', text: words.limits } as const] : []),
    ...(has('special') ? [{ symbol: 'special', text: words.special } as const] : []),
    ...(has('immature') ? [{ symbol: 'immature', text: words.immature } as const] : []),
    ...(model === null
      ? []
      : [
          { symbol: 'fitted', text: model.fittedLabel } as const,
          { symbol: 'goneOn', text: model.goneOnLabel } as const,
        ]),
  ];
  if (isDirect) return entries;
  const noted = [...events, ...breaks].map(({ period, label }, index) => ({
    symbol: { number: index + 1 },
    text: `${nameOf(period)}: ${label}`,
  }));
  return [...entries, ...noted];
}
