import { periodById } from '../../domain/period.ts';
import { segmentedRegression } from '../../domain/stats/segmented-regression.ts';
import type { IsoDate } from '../../domain/units.ts';
import { controlWords as words } from '../messages/control.ts';
import { periodText } from '../numbers.ts';
import type { ControlValue } from './control-lines.ts';

export interface MarkedDay {
  readonly date: IsoDate;
  readonly label: string;
}

/** What a share did at the time of an event, exploratory; `null` with fewer than eight complete periods on a side. */
export function eventNote({ date, label }: MarkedDay, values: readonly ControlValue[]): string | null {
  const at = values.findIndex(({ period }) => (periodById(period)?.end ?? '') >= date);
  const first = values[at];
  if (first === undefined || values.some(({ numerator }) => numerator === null)) return null;
  const periods = values.map(({ numerator, denominator }) => ({ numerator: Number(numerator), denominator }));
  const fit = segmentedRegression({ model: 'quasi-binomial', periods }, at + 1);
  if (fit.state !== 'ok' || !fit.enoughPoints) return null;
  const oddsOf = (term: 'level-change' | 'slope-change') => {
    const found = fit.terms.find((one) => one.term === term);
    if (found === undefined) return '';
    const [estimate, low, high] = [found.estimate, found.low, found.high].map((value) => Math.exp(value).toFixed(2));
    return `${estimate} (${low} to ${high})`;
  };
  return words.event(label, periodText(first.period), oddsOf('level-change'), oddsOf('slope-change'));
}
