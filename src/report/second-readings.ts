import type { Cell, LeftOut, SecondReadings } from '../data/result.ts';
import type { Metric } from '../domain/metrics/metric.ts';
import { unitsText } from './marks.ts';
import { leftOutReason } from './messages/left-out.ts';
import { readingWords } from './messages/second-readings.ts';
import { countText, percent, percentRange } from './numbers.ts';

type Told = Extract<Cell, { state: 'ok' }>;
type Stale = Partial<SecondReadings>;

/** From here on two ways to count are far enough apart to be explained. */
const NOTABLE_GAP = 0.03;

/** The answer as a range where it hangs on people nobody has heard of for long; undefined where one number says it. */
export function rangeAnswer(metric: Metric, cell: Told, readings: Stale | null): string | undefined {
  const stale = readings?.stale;
  if (stale?.state !== 'told' || !stale.isNotable) return undefined;
  return readingWords.range({
    low: percent(stale.cell.value, stale.cell.denominator),
    high: percent(cell.value, cell.denominator),
    people: `${countText(cell.denominator)} ${metric.subject}`,
    predicate: metric.predicate,
  });
}

/** How else the number can be read, one sentence or two each. */
export function readingNotes(metric: Metric, cell: Told, { curve, stale }: SecondReadings): readonly string[] {
  return [...(curve ? curveNote(metric, cell, curve) : []), ...staleNotes(stale)];
}

/** What becomes of the number where stays that nobody has heard of for long are read as ended; none where nothing does. */
export function staleNotes(stale: SecondReadings['stale']): readonly string[] {
  return stale === null ? [] : [staleNote(stale)];
}

function curveNote(metric: Metric, cell: Told, curve: NonNullable<SecondReadings['curve']>): readonly string[] {
  const { windowDays } = metric;
  if (windowDays === null) return [];
  const { stayed, low, high } = curve;
  const interval = low === null || high === null ? '' : ` (${percentRange(low, high, 1)})`;
  const told = readingWords.curve({
    share: `${percent(stayed, 1)}${interval}`,
    windowDays,
    pending: cell.pending === null || cell.pending === 0 ? null : unitsText(metric, cell.pending),
  });
  const gap = stayed - cell.value;
  return Math.abs(gap) > NOTABLE_GAP ? [`${told} ${readingWords.apart(gap > 0)}`] : [told];
}

function staleNote(stale: NonNullable<SecondReadings['stale']>): string {
  if (stale.state === 'few') return readingWords.staleFew;
  const { value, denominator, interval } = stale.cell;
  const limits = interval === null ? '' : ` (${percentRange(interval.low, interval.high, denominator)})`;
  return readingWords.stale(countText(stale.fewer), `${percent(value, denominator)}${limits}`);
}

/** Whom the measure leaves out, in one sentence; none where nobody is left out or it is not told. */
export function leftOutNote(metric: Metric, leftOut: readonly LeftOut[] | null): readonly string[] {
  if (leftOut === null || leftOut.length === 0) return [];
  const shown = leftOut.flatMap(({ reason, count }) =>
    count === null ? [] : [`${unitsText(metric, count)} (${leftOutReason(reason)})`],
  );
  const hidden = leftOut.filter(({ count }) => count === null).map(({ reason }) => leftOutReason(reason));
  return [readingWords.leftOut(shown, hidden)];
}
