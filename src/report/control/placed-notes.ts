import type { LimitRule } from '../../domain/limit-rules.ts';
import type { IsoDate } from '../../domain/units.ts';
import { controlWords as words } from '../messages/control.ts';
import type { ControlLines } from './control-lines.ts';
import type { PlacedNotes } from './control-rows.ts';
import { FEWEST_FOR_LIMITS } from './segments.ts';

/** Something that happened in the county. */
export interface MarkedDay {
  readonly date: IsoDate;
  readonly label: string;
}

interface Place {
  readonly id: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
}

/** Finds the row of each event, new base and baseline; `places` are all rows that have dates, in order of time. */
export function placedNotes(lines: ControlLines, places: readonly Place[], events: readonly MarkedDay[]): PlacedNotes {
  const texts = new Map<string, string[]>();
  const note = (id: string, text: string) => texts.set(id, [...(texts.get(id) ?? []), text]);
  const breaks: { readonly period: string; readonly label: string }[] = [];
  for (const { points, begun, baseline } of lines.kind === 'limits' ? lines.segments : []) {
    const [first] = points;
    for (const rule of first === undefined ? [] : begun) {
      breaks.push({ period: first?.id ?? '', label: words.newBase(rule.note) });
      note(first?.id ?? '', words.newBaseNote(rule.note));
    }
    const last = baseline && points[baseline.points - 1];
    if (last) note(last.id, baselineText(baseline.rule, baseline.points));
    const next = baseline && baseline.points >= FEWEST_FOR_LIMITS ? points[baseline.points] : undefined;
    if (baseline && next) breaks.push({ period: next.id, label: words.baselineEnds(baseline.rule.note) });
  }
  const marks = events.flatMap(({ date, label }) => {
    const place = places.find(({ start, end }) => start <= date && date <= end);
    return place === undefined ? [] : [{ period: place.id, label }];
  });
  for (const { period, label } of marks) note(period, words.eventNote(label));
  return { breaks, events: marks, texts };
}

function baselineText(rule: LimitRule, points: number): string {
  return points < FEWEST_FOR_LIMITS
    ? words.baselineTooShort(points, FEWEST_FOR_LIMITS, rule.note)
    : words.baselineNote(points, rule.note);
}
