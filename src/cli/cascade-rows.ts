import type { Cascade, CascadeStep, Cell } from '../data/result.ts';

/** Columns of the cascade's rows. `row` says what a row is: a step, those who did not reach it, or who is in no step. */
export const CASCADE_COLUMNS = [
  'row',
  'step',
  'reason',
  'people',
  'ofAll',
  'low',
  'high',
  'ofPrevious',
  'waitSince',
  'waitPeople',
  'waitMedian',
  'waitLowerQuartile',
  'waitUpperQuartile',
  'state',
] as const;

type Column = (typeof CASCADE_COLUMNS)[number];
export type CascadeRow = Readonly<Record<Column, string | number | null>>;

const EMPTY: CascadeRow = {
  row: null,
  step: null,
  reason: null,
  people: null,
  ofAll: null,
  low: null,
  high: null,
  ofPrevious: null,
  waitSince: null,
  waitPeople: null,
  waitMedian: null,
  waitLowerQuartile: null,
  waitUpperQuartile: null,
  state: null,
};

/** The cascade as flat rows: each step, under it the reasons not to reach it, then who is pending or left out. */
export function cascadeRows({ steps, pending, leftOut }: Cascade): readonly CascadeRow[] {
  const all = peopleAt(steps[0]?.cell, 0);
  const rows = steps.flatMap((step, index) => {
    const previous = peopleAt(steps[index - 1]?.cell, index - 1);
    const losses = (step.lost?.reasons ?? []).map(({ reasons, people }): CascadeRow => {
      const shares = { ofAll: shareOf(people, all), ofPrevious: shareOf(people, previous) };
      return {
        ...EMPTY,
        row: 'not-reached',
        step: step.step.id,
        reason: reasons.join('+'),
        people,
        ...shares,
        state: 'ok',
      };
    });
    return [stepRow(step, index, previous), ...losses];
  });
  const beside = (row: string, reason: string | null, people: number | null): CascadeRow => ({
    ...EMPTY,
    row,
    reason,
    people,
    state: people === null ? 'suppressed' : 'ok',
  });
  return [
    ...rows,
    beside('pending', null, pending),
    ...(leftOut ?? []).map(({ reason, count }) => beside('left-out', reason, count)),
  ];
}

function stepRow({ step, cell, wait }: CascadeStep, index: number, previous: number | null): CascadeRow {
  const people = peopleAt(cell, index);
  const measured = cell.state === 'ok' && index > 0 ? cell : null;
  const times =
    wait?.state === 'ok'
      ? {
          waitSince: wait.since.id,
          waitPeople: wait.people,
          waitMedian: wait.median,
          waitLowerQuartile: wait.lowerQuartile,
          waitUpperQuartile: wait.upperQuartile,
        }
      : {};
  return {
    ...EMPTY,
    row: 'step',
    step: step.id,
    people,
    ofAll: measured?.value ?? null,
    low: measured?.interval?.low ?? null,
    high: measured?.interval?.high ?? null,
    ofPrevious: shareOf(people, previous),
    ...times,
    state: cell.state,
  };
}

function peopleAt(cell: Cell | undefined, index: number): number | null {
  if (cell?.state !== 'ok') return null;
  return index === 0 ? cell.denominator : cell.numerator;
}

function shareOf(here: number | null, whole: number | null): number | null {
  return here === null || whole === null || whole === 0 ? null : here / whole;
}
