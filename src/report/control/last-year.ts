import type { Metric } from '../../domain/metrics/metric.ts';
import { newcombe } from '../../domain/stats/newcombe.ts';
import type { Counts } from '../../domain/stats/proportion-interval.ts';
import { type Quarter, seasonality } from '../../domain/stats/seasonality.ts';
import { controlWords as words } from '../messages/control.ts';
import { periodText, pointsText, pText } from '../numbers.ts';
import type { ChartedPoint } from './charted-point.ts';

/** A calendar period with the counts of a share. */
interface Share {
  readonly id: string;
  readonly numerator: number;
  readonly denominator: number;
  /** The months that were added up to it; 1 where it is as it stands in the series. */
  readonly parts: number;
}

const MONTHS_A_QUARTER = 3;
const CLEAR = 0.05;

/**
 * The latest complete quarter (or half-year, or year) against the same one a year before, as a difference of shares; months
 * are added up to quarters, so that nothing is told beyond what the chart shows. `null` where there is no such pair.
 */
export function lastYearNote(points: readonly ChartedPoint[], { statistic }: Pick<Metric, 'statistic'>): string | null {
  if (statistic !== 'proportion') return null;
  const shares = sharesOf(points);
  const latest = shares.at(-1);
  if (latest === undefined) return null;
  const year = String(Number(latest.id.slice(0, 4)) - 1);
  const before = shares.find(({ id }) => id === `${year}${latest.id.slice(4)}`);
  const difference = before && newcombe(latest, before);
  if (before === undefined || difference?.state !== 'ok') return null;
  const isClear = difference.low > 0 || difference.high < 0;
  const text = pointsText(difference.value, difference.low, difference.high);
  return words.lastYear(periodText(latest.id), periodText(before.id), text, {
    isClear,
    isAdded: latest.parts > 1,
  });
}

/** Whether the quarters of the year differ, said only of three complete years and more; `null` before that. */
export function seasonNote(points: readonly ChartedPoint[], { statistic }: Pick<Metric, 'statistic'>): string | null {
  if (statistic !== 'proportion') return null;
  const quarters = sharesOf(points).flatMap(quarterOf);
  const found = seasonality(quarters);
  if (found === undefined) return null;
  if (found.pValue >= CLEAR) return words.season.none(pText(found.pValue));
  const byKind = [1, 2, 3, 4].map((kind) => {
    const own = quarters.filter(({ ofYear }) => ofYear === kind);
    return { kind, share: totalOf(own, 'numerator') / totalOf(own, 'denominator') };
  });
  const sorted = byKind.toSorted((one, other) => one.share - other.share);
  return words.season.some(`Q${sorted.at(-1)?.kind}`, `Q${sorted[0]?.kind}`, pText(found.pValue));
}

function quarterOf({ id, numerator, denominator }: Share): readonly Quarter[] {
  const found = /^(\d{4})-Q([1-4])$/.exec(id);
  if (!found) return [];
  const ofYear = Number(found[2]);
  return [{ numerator, denominator, ofYear, number: Number(found[1]) * 4 + ofYear }];
}

/** Periods as they are, or whole quarters of complete months. */
function sharesOf(points: readonly ChartedPoint[]): readonly Share[] {
  const shares = points.flatMap(({ id, numerator, denominator }): readonly Share[] =>
    numerator === null ? [] : [{ id, numerator, denominator, parts: 1 }],
  );
  if (!shares.every(({ id }) => /^\d{4}-\d{2}$/.test(id))) return shares;
  const ids = [...new Set(shares.map(({ id }) => quarterId(id)))];
  return ids.flatMap((id) => {
    const months = shares.filter((share) => quarterId(share.id) === id);
    if (months.length < MONTHS_A_QUARTER) return [];
    return [
      {
        id,
        numerator: totalOf(months, 'numerator'),
        denominator: totalOf(months, 'denominator'),
        parts: months.length,
      },
    ];
  });
}

function totalOf(counts: readonly Counts[], of: keyof Counts): number {
  return counts.reduce((sum, count) => sum + count[of], 0);
}

function quarterId(month: string): string {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / MONTHS_A_QUARTER)}`;
}
