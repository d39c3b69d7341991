import type { Metric } from '../../domain/metrics/metric.ts';
import { newcombe } from '../../domain/stats/newcombe.ts';
import { controlWords as words } from '../messages/control.ts';
import { periodText, pointsText } from '../numbers.ts';
import type { ChartedPoint } from './charted-point.ts';

/** The latest complete period against the same one a year before, as a difference of shares; `null` where there is none. */
export function lastYearNote(points: readonly ChartedPoint[], { statistic }: Pick<Metric, 'statistic'>): string | null {
  const latest = points.at(-1);
  if (statistic !== 'proportion' || latest === undefined) return null;
  const year = String(Number(latest.id.slice(0, 4)) - 1);
  const before = points.find(({ id }) => id === `${year}${latest.id.slice(4)}`);
  if (before === undefined || latest.numerator === null || before.numerator === null) return null;
  const difference = newcombe(
    { numerator: latest.numerator, denominator: latest.denominator },
    { numerator: before.numerator, denominator: before.denominator },
  );
  if (difference.state !== 'ok') return null;
  const isClear = difference.low > 0 || difference.high < 0;
  const text = pointsText(difference.value, difference.low, difference.high);
  return words.lastYear(periodText(latest.id), periodText(before.id), text, isClear);
}
