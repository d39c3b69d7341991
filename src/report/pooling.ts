import type { LibraryEntry } from '../domain/evidence/library.ts';
import { type PooledStudies, poolStudies } from '../domain/stats/pool-studies.ts';
import type { ForestRow } from './figure.ts';
import { forestWords } from './messages/forest.ts';
import type { NoteLine } from './method-note.ts';
import { percent, percentRange } from './numbers.ts';

/** The average of studies that was asked for, or why there is none. */
export interface Pooling {
  readonly row: ForestRow | undefined;
  readonly sentence: string;
  readonly method: readonly NoteLine[];
}

const LEAST_STUDIES = 3;

/** Averages results that are like for like, of grade A and of one pathway; of one study only one result. */
export function poolingOf(alike: readonly LibraryEntry[]): Pooling {
  const studies = alike.filter(({ study }, index) => alike.findIndex((one) => one.study.id === study.id) === index);
  const counts = studies.flatMap(({ result }) => (result.value.kind === 'counts' ? [result.value] : []));
  const pooled = counts.length < LEAST_STUDIES ? undefined : poolStudies(counts);
  if (pooled?.mean.state !== 'ok')
    return { row: undefined, sentence: forestWords.pooling.gate(counts.length), method: [] };
  const { value, low, high } = pooled.mean;
  const number = `${percent(value, 1)} (${percentRange(low, high, 1)})`;
  const range = rangeText(pooled);
  const label = forestWords.pooledRow(counts.length);
  const words = forestWords.pooling;
  return {
    row: {
      id: 'pooled',
      resultId: null,
      kind: 'pooled',
      match: 'drawn',
      label,
      detail: forestWords.pooledDetail,
      number,
      mark: { state: 'ok', value, low, high, label: `${label}: ${number}. ${words.result(number, range)}` },
      area: null,
      outer: pooled.prediction ?? null,
    },
    sentence: `${words.result(number, range)} ${words.statistics(tau2Text(pooled), i2Text(pooled))} ${words.warning}`,
    method: [
      { term: 'Average', text: words.method },
      { term: 'Between studies', text: words.statistics(tau2Text(pooled), i2Text(pooled)) },
      { term: 'Mind', text: words.warning },
    ],
  };
}

function rangeText({ prediction }: PooledStudies): string {
  return prediction === undefined ? forestWords.pooling.noRange : percentRange(prediction.low, prediction.high, 1);
}

function tau2Text({ tau2 }: PooledStudies): string {
  return tau2 === undefined ? forestWords.pooling.noRange : tau2.toFixed(2);
}

function i2Text({ i2 }: PooledStudies): string {
  return i2 === undefined ? forestWords.pooling.noRange : percent(i2, 1);
}
