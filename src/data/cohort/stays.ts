import type { SurvivalRow } from '../../domain/stats/life-table.ts';
import type { SqlRow } from '../db/port.ts';
import { integerOf, textOf } from '../db/row.ts';

/** People whose stay had the same length and the same end, in one split group. */
export interface Stay {
  readonly part: string | null;
  readonly days: number;
  /** `null` while still in treatment on the as-of date. */
  readonly reason: string | null;
  readonly people: number;
}

export interface Stays {
  readonly stays: readonly Stay[];
  /** People known to have left, but not when; they are in no curve. */
  readonly undated: number;
}

/** Reads the rows of `staysSql`. */
export function staysOf(rows: readonly SqlRow[]): Stays {
  const counted = rows.map((row) => ({ row, people: integerOf(row, 'people') }));
  const isUndated = (row: SqlRow) => textOf(row, 'state') === 'undated';
  return {
    stays: counted
      .filter(({ row }) => !isUndated(row))
      .map(({ row, people }) => ({
        part: textOf(row, 'part'),
        days: integerOf(row, 'days'),
        reason: textOf(row, 'state') === 'exited' ? textOf(row, 'reason') : null,
        people,
      })),
    undated: counted.filter(({ row }) => isUndated(row)).reduce((sum, { people }) => sum + people, 0),
  };
}

/** How many people. */
export function peopleIn(stays: readonly Stay[]): number {
  return stays.reduce((sum, { people }) => sum + people, 0);
}

/** How many of them left. */
export function exitsIn(stays: readonly Stay[]): number {
  return peopleIn(stays.filter(({ reason }) => reason !== null));
}

/** The rows of a life table: an exit is the event, whatever its reason; who is still there is censored. */
export function survivalRows(stays: readonly Stay[]): readonly SurvivalRow[] {
  return stays.map(({ days, reason, people }) => ({
    time: days,
    events: reason === null ? 0 : people,
    censored: reason === null ? people : 0,
  }));
}
