import type { ControlLayout } from './control-layout.ts';
import { linesByPoint, specialPoints } from './control-lines.ts';

/** One period or event of a control chart as plain numbers, for files and other programs. */
export interface ControlRecord {
  readonly metric: string;
  readonly chart: ControlLayout['kind'] | 'run';
  /** The period's id, or the words of the table for an event. */
  readonly period: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** `some` where the number is too small to show. */
  readonly pending: string;
  readonly centre: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** `outside`, `shift`, `trend`, `two-of-three`, several with a blank between. */
  readonly rules: string;
  /** `pending`: in no limit; `none`: nothing to show, the note says why. */
  readonly state: 'complete' | 'pending' | 'none';
  readonly note: string;
}

const RULES = { outside: 'outside', shift: 'shift', trend: 'trend', twoOfThree: 'two-of-three' } as const;

/** The same points, lines, signals and notes that the picture has; a chart too short for lines has only its points. */
export function controlRecords({ metric, kind, rows, lines, placed }: ControlLayout): readonly ControlRecord[] {
  const [special, found] = [specialPoints(lines), linesByPoint(lines)];
  const isEvent = kind === 't' || kind === 'g';
  return rows.map(({ id, label, value, numerator, denominator, pending, isPending, note }) => {
    const [line, signals] = [found.get(id), special.get(id)];
    const names = (['outside', 'shift', 'trend', 'twoOfThree'] as const).filter((rule) => signals?.[rule] === true);
    return {
      metric: metric.id,
      chart: lines.kind === 'runs' ? 'run' : kind,
      period: isEvent ? label : id,
      value,
      numerator,
      denominator: isEvent ? null : denominator,
      pending,
      centre: line?.centre ?? null,
      lower: line?.limits?.lower ?? null,
      upper: line?.limits?.upper ?? null,
      rules: names.map((rule) => RULES[rule]).join(' '),
      state: isPending ? 'pending' : value === null ? 'none' : 'complete',
      note: [note, ...(placed.texts.get(id) ?? [])].filter((text) => text !== '').join(' '),
    };
  });
}
