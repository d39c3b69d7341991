import { compareWithStudy } from '../../domain/stats/compare.ts';
import type { ComparisonLabel } from '../../domain/stats/comparison.ts';
import type { Counts } from '../../domain/stats/proportion-interval.ts';
import type { Figure, FigureTable, TrendBody } from '../figure.ts';
import { type DraftClaim, draft } from './draft-claim.ts';

const VERBS = { higher: 'change-rose', lower: 'change-fell', similar: 'change-same' } as const satisfies Record<
  ComparisonLabel,
  string
>;

interface CompletePeriod {
  readonly label: string;
  /** As the figure's table prints it: `32.8% (27.3–38.8%)`. */
  readonly share: string;
  readonly counts: Counts;
}

/**
 * How the first complete period differs from the last one, by the interval of the difference (Newcombe 1998, method 10);
 * undefined for trends of days, of counts and of several groups. A person can count in both periods: an approximation, since
 * the interval takes the two for independent.
 */
export function changeClaim(figure: Figure<TrendBody>, measure: string): DraftClaim | undefined {
  const { body, id } = figure;
  const [only, ...others] = body.series;
  if (body.unit !== 'proportion' || only === undefined || others.length > 0) return undefined;
  const figures = [id];
  const complete = completePeriods(figure);
  const [first, last] = [complete[0], complete.at(-1)];
  if (first === undefined || last === undefined || complete.length < 2) {
    return draft(`change-${blockedBy(only.marks)}`, { slots: { measure }, figures });
  }
  const verb = verbOf(first.counts, last.counts);
  if (verb === 'too-few') {
    return draft('change-too-few', { slots: { measure, first: first.label, last: last.label }, figures });
  }
  const slots = { measure, before: first.share, first: first.label, after: last.share, last: last.label };
  return draft(VERBS[verb], { slots, figures });
}

function verbOf(first: Counts, last: Counts): ComparisonLabel | 'too-few' {
  const outcomes = [compareWithStudy(first, last), compareWithStudy(last, first)].map(({ outcome }) => outcome);
  const [, onward] = outcomes;
  if (outcomes.some(({ kind }) => kind === 'unlabelled') || onward?.kind !== 'labelled') return 'too-few';
  return onward.label;
}

function blockedBy(marks: TrendBody['series'][number]['marks']): 'immature' | 'suppressed' | 'undefined' {
  const states = marks.map((mark) => mark?.state);
  if (states.includes('suppressed')) return 'suppressed';
  return states.includes('immature') || states.includes('ok') ? 'immature' : 'undefined';
}

function completePeriods({ body, table }: Figure<TrendBody>): readonly CompletePeriod[] {
  return body.periods.flatMap(({ label }, index) => {
    const isComplete = body.series[0]?.marks[index]?.state === 'ok';
    const row = table.rows[index];
    if (!isComplete || row === undefined) return [];
    const cell = (name: string) => row[columnOf(table, name)] ?? '';
    const counts = { numerator: countOf(cell('Numerator')), denominator: countOf(cell('Denominator')) };
    return [{ label, share: `${cell('Share')} (${cell('95% interval')})`, counts }];
  });
}

function columnOf({ columns }: FigureTable, name: string): number {
  return columns.findIndex(({ label }) => label === name);
}

/** The table prints counts with thousands separators. */
function countOf(text: string): number {
  return text === '' ? Number.NaN : Number(text.replaceAll(',', ''));
}
