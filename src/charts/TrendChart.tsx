import { type CSSProperties, useMemo, useState } from 'react';
import type { TrendBody } from '../report/figure.ts';
import { ChartKey } from './ChartKey.tsx';
import type { ChartProps } from './chart-props.ts';
import { keyEntries } from './key-entries.ts';
import styles from './TrendChart.module.css';
import { TrendPanel } from './TrendPanel.tsx';
import { points } from './trend-marks.ts';
import { type TrendModel, trendModel } from './trend-model.ts';
import { type PanelPlan, panelPlan } from './trend-panels.ts';
import { useWidth } from './use-width.ts';

/** A measure over time: one line, or small multiples, one a group, with a key and a line that reads the marks aloud. */
export function TrendChart(props: ChartProps<TrendBody>) {
  const [element, width] = useWidth<HTMLDivElement>();
  return (
    <div ref={element} className={styles.chart}>
      {width !== null && width > 0 && <MeasuredTrend {...props} width={width} />}
    </div>
  );
}

interface MeasuredProps extends ChartProps<TrendBody> {
  readonly width: number;
}

function MeasuredTrend({ width, ...props }: MeasuredProps) {
  const { body, words, onPeriod } = props;
  const plan = useMemo(() => panelPlan(body, width), [body, width]);
  const models = useMemo(
    () => plan.series.map((series) => trendModel({ ...plan, body, series, words })),
    [plan, body, words],
  );
  const [reading, setReading] = useState<string | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const nothing = body.series.every(({ marks }) => points(marks).length === 0);
  return (
    <>
      <TrendPanels {...props} plan={plan} models={models} onReading={setReading} onPlace={setLast} />
      {nothing && <p className={styles.nothing}>{words.nothingShown}</p>}
      <p className={reading === null ? styles.hint : styles.reading} data-screen-only="">
        {reading ?? words.readHint}
      </p>
      {onPeriod && <OnlyPeriod body={body} last={last} words={words} onPeriod={onPeriod} />}
      {plan.tableOnly > 0 && <p className={styles.more}>{words.moreGroups(plan.tableOnly)}</p>}
      <ChartKey entries={keyEntries(body, words, models[0]?.direct ?? false)} />
    </>
  );
}

interface PanelsProps extends ChartProps<TrendBody> {
  readonly plan: PanelPlan;
  readonly models: readonly TrendModel[];
  readonly onReading: (text: string | null) => void;
  /** Called with the key of each mark that is read. */
  readonly onPlace: (key: string) => void;
}

function TrendPanels({ body, words, plan, models, altText, describedBy, onReading, onPlace }: PanelsProps) {
  const [current, setCurrent] = useState<string | null>(null);
  const split = plan.series.length > 1;
  const columns: CSSProperties = { gridTemplateColumns: `repeat(${plan.columns}, minmax(0, 1fr))` };
  return (
    <div className={styles.panels} style={columns} {...(split ? { role: 'group', 'aria-label': altText } : {})}>
      {models.map((model, position) => {
        const name = body.series[plan.series[position] ?? 0]?.name ?? '';
        return (
          <TrendPanel
            key={name}
            model={model}
            title={split ? name : null}
            altText={split ? name : altText}
            describedBy={describedBy}
            words={words}
            current={current}
            onRead={(key) => {
              setCurrent(key);
              if (key !== null) onPlace(key);
              onReading(model.readings.find((one) => one.key === key)?.text ?? null);
            }}
          />
        );
      })}
    </div>
  );
}

interface OnlyPeriodProps extends Required<Pick<ChartProps<TrendBody>, 'body' | 'words'>> {
  /** The key of the mark last read; it stays when the pointer or the focus goes on to the button. */
  readonly last: string | null;
  readonly onPeriod: (periodId: string) => void;
}

/** The way from a period that was read to a page of this period alone. */
function OnlyPeriod({ body: { periods }, last, words, onPeriod }: OnlyPeriodProps) {
  const period = periods.length < 2 ? undefined : periods.find(({ id }) => id === last);
  if (period === undefined) return null;
  return (
    <button type="button" className={styles.only} onClick={() => onPeriod(period.id)}>
      {words.onlyPeriod(period.label)}
    </button>
  );
}
