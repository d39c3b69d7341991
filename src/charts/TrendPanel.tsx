import { PointReader } from './PointReader.tsx';
import { ReadingLayer } from './ReadingLayer.tsx';
import styles from './TrendChart.module.css';
import { TrendPlot } from './TrendPlot.tsx';
import type { TrendModel } from './trend-model.ts';
import type { ChartWords } from './words.ts';

interface TrendPanelProps {
  readonly model: TrendModel;
  /** The group's name over a small multiple; `null` over the only line. */
  readonly title: string | null;
  readonly altText: string;
  readonly describedBy: string;
  readonly words: ChartWords;
  /** The key of the reading; shared by all panels, so that one period is marked in all of them. */
  readonly current: string | null;
  readonly onRead: (key: string | null) => void;
}

export function TrendPanel({ model, title, altText, describedBy, words, current, onRead }: TrendPanelProps) {
  const reading = model.readings.find(({ key }) => key === current);
  const label = title === null ? words.reader : `${words.reader}: ${title}`;
  const isHidden = model.points.length === 0 && model.gaps.some(({ kind }) => kind === 'suppressed');
  return (
    <div className={styles.panel}>
      {title !== null && <p className={styles.title}>{title}</p>}
      {title !== null && isHidden && <p className={styles.more}>{words.groupHidden}</p>}
      <PointReader label={label} readings={model.readings} current={current} onRead={onRead}>
        <TrendPlot model={model} label={altText} describedBy={describedBy} />
        <ReadingLayer frame={model.frame} reading={reading} />
      </PointReader>
    </div>
  );
}
