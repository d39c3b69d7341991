import type { NhsSignals } from '../../domain/stats/nhs-rules.ts';
import type { ControlBody, FigureTable } from '../figure.ts';
import { controlWords as words } from '../messages/control.ts';
import { countText } from '../numbers.ts';
import { type ControlLines, linesByPoint, specialPoints } from './control-lines.ts';

/** One period or event of a control chart, complete or not, as table and picture tell it. */
export interface ControlRow {
  readonly id: string;
  /** In the table and when it is read. */
  readonly label: string;
  /** On the axis. */
  readonly tick: string;
  /** `null` where there is none to show. */
  readonly value: number | null;
  /** The value stands for a follow-up or a wait that is not complete. */
  readonly isPending: boolean;
  /** The value as text; empty where there is none. */
  readonly text: string;
  /** Above and below the line; `null` where the value has none, or none to show. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** How many are still waiting. */
  readonly pending: string;
  /** Why there is no value, or what else is to be known. */
  readonly note: string;
  /** Writes a centre or a limit like the value beside it. */
  readonly lineText: (value: number) => string;
}

/** What belongs to one place of the chart, by the id of its row. */
export interface PlacedNotes {
  readonly breaks: ControlBody['breaks'];
  readonly events: ControlBody['events'];
  /** Everything that stands in the note column, by row. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

/** The words of the rules that mark a point. */
export function rulesOf(signals: NhsSignals): readonly string[] {
  const rules = ['outside', 'shift', 'trend', 'twoOfThree'] as const;
  return rules.filter((rule) => signals[rule]).map((rule) => words.rules[rule]);
}

/** Points, limits and centre of the picture, in the order of the rows. */
export function bodyParts(
  rows: readonly ControlRow[],
  lines: ControlLines,
): Pick<ControlBody, 'periods' | 'points' | 'limits' | 'centres'> {
  const [special, found] = [specialPoints(lines), linesByPoint(lines)];
  return {
    periods: rows.map(({ id, tick }) => ({ id, label: tick })),
    points: rows.map(({ id, label, value, isPending, text, pending, note }) => {
      const waiting = isPending && pending !== '' ? ` ${words.pendingPeople(pending)}` : '';
      const why = note === '' ? '' : ` ${note}${waiting}`;
      if (value === null) return isPending ? { value, state: 'immature', label: `${label}.${why}` } : null;
      const signals = special.get(id);
      const marked = signals === undefined ? '' : ` ${words.special}: ${rulesOf(signals).join(', ')}.`;
      const state = isPending ? 'immature' : signals === undefined ? 'usual' : 'special';
      return { value, state, label: `${label}: ${text}.${marked}${why}` };
    }),
    limits: rows.map(({ id }) => found.get(id)?.limits ?? null),
    centres: rows.map(({ id }) => found.get(id)?.centre ?? null),
  };
}

/** The table twin: every value with its counts, lines, rules, those pending, and what is noted there. */
export function controlTable(
  rows: readonly ControlRow[],
  lines: ControlLines,
  { caption, first, notes }: { readonly caption: string; readonly first: string; readonly notes: PlacedNotes['texts'] },
): FigureTable {
  const [special, found] = [specialPoints(lines), linesByPoint(lines)];
  const hasCounts = rows.some(({ numerator }) => numerator !== null);
  const { columns } = words;
  const counts = hasCounts ? [columns.numerator, columns.denominator] : [];
  const numbers = [columns.value, ...counts, columns.centre, columns.lower, columns.upper];
  return {
    caption,
    columns: [
      { label: first, numeric: false },
      ...numbers.map((label) => ({ label, numeric: true })),
      { label: columns.rule, numeric: false },
      { label: columns.pending, numeric: true },
      { label: columns.note, numeric: false },
    ],
    rows: rows.map(({ id, label, text, numerator, denominator, pending, note, lineText }) => {
      const [line, signals] = [found.get(id), special.get(id)];
      return [
        label,
        text,
        ...(hasCounts ? [numerator, denominator].map((count) => (count === null ? '' : countText(count))) : []),
        line === undefined ? '' : lineText(line.centre),
        line?.limits ? lineText(line.limits.lower) : '',
        line?.limits ? lineText(line.limits.upper) : '',
        signals === undefined ? '' : rulesOf(signals).join(', '),
        pending,
        [note, ...(notes.get(id) ?? [])].filter((text) => text !== '').join(' '),
      ];
    }),
  };
}
