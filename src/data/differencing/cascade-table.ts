import { type DatedStep, wayBesideSql, wayMembersSql } from '../cascade-sql.ts';
import { duckdbDialect } from '../db/dialect.ts';
import { hiddenCell } from '../protect-split.ts';
import type { AnalysisRequest } from '../request.ts';
import type { Cascade, CascadeStep, StepLoss } from '../result.ts';
import { EPISODES, PERSONS, type PublishedCell, type PublishedTable } from './published-table.ts';

type Asked = Pick<AnalysisRequest, 'where' | 'from' | 'to' | 'asOf'>;

/** The steps of a cascade that show a number, their waits, and the reasons not to reach them, with who is in each. */
export function cascadeTable(way: Pick<Cascade, 'definition' | 'steps'>, request: Asked): PublishedTable {
  const { steps } = way;
  const waits = steps.flatMap(({ wait }, index): readonly DatedStep[] =>
    wait?.state === 'ok' ? [{ index, since: wait.since }] : [],
  );
  const members = wayMembersSql(shapeOf(way, request), waits, duckdbDialect);
  return {
    id: `${request.asOf} ${members}`,
    subject: 'cascade',
    unit: unitOf(way),
    members,
    isDated: false,
    units: unitsOf(way),
    cells: steps.flatMap(cellsOf),
  };
}

/** Who is beside a cascade, pending or left out, with the counts of them that are shown. */
export function cascadeBeside(way: Cascade, request: Asked): PublishedTable {
  const members = wayBesideSql(shapeOf(way, request), duckdbDialect);
  const standings = [
    ...(way.pending !== null && way.pending > 0 ? ['pending'] : []),
    ...(way.leftOut ?? []).flatMap(({ reason, count }) => (count !== null && count > 0 ? [reason] : [])),
  ];
  return {
    id: `${request.asOf} ${standings.join()} ${members}`,
    subject: 'beside cascade',
    unit: unitOf(way),
    members,
    isDated: false,
    units: unitsOf(way),
    cells: standings.map((standing) => ({ key: `${BESIDE}${standing}`, period: 'all', groups: [standing] })),
  };
}

const BESIDE = 'beside ';

function shapeOf({ definition, steps }: Pick<Cascade, 'definition' | 'steps'>, request: Asked) {
  return { ...request, definition, steps: steps.map(({ step }) => step) };
}

function unitOf({ definition }: Pick<Cascade, 'definition'>): PublishedTable['unit'] {
  return definition.episodes === 'every' ? 'episode' : 'person';
}

function unitsOf(way: Pick<Cascade, 'definition'>): string {
  return unitOf(way) === 'episode' ? EPISODES : PERSONS;
}

function cellsOf({ step, cell, wait, lost }: CascadeStep): readonly PublishedCell[] {
  if (cell.state !== 'ok') return [];
  const reasons = (lost?.reasons ?? []).map((loss) => ({
    key: lossKey(step.id, loss),
    period: `not-${step.id}`,
    groups: loss.reasons,
  }));
  const waits = wait?.state === 'ok' ? [{ key: waitKey(step.id), period: waitKey(step.id), groups: null }] : [];
  return [{ key: step.id, period: step.id, groups: null }, ...waits, ...reasons];
}

function waitKey(id: string): string {
  return `wait-${id}`;
}

function lossKey(id: string, { reasons }: StepLoss['reasons'][number]): string {
  return `not-${id} ${reasons.join('+')}`;
}

/**
 * The cascade without the cells of `hidden`. Beside a hidden step, and of a step with one hidden reason, no reason is told; where
 * one count of those who are not in it is hidden, none of them is told.
 */
export function withoutCells(cascade: Cascade, hidden: ReadonlySet<string>): Cascade {
  const isHidden = (step: CascadeStep | undefined) => step !== undefined && hidden.has(step.step.id);
  const isBesideHidden = [...hidden].some((key) => key.startsWith(BESIDE));
  return {
    ...cascade,
    ...(isBesideHidden ? { pending: null, leftOut: null } : {}),
    steps: cascade.steps.map((step, index): CascadeStep => {
      if (isHidden(step)) return { ...step, cell: hiddenCell(step.cell, 'differencing'), wait: null, lost: null };
      const isLossHidden = (step.lost?.reasons ?? []).some((loss) => hidden.has(lossKey(step.step.id, loss)));
      const isWaitHidden = step.wait !== null && hidden.has(waitKey(step.step.id));
      return {
        ...step,
        wait: isWaitHidden && step.wait !== null ? { since: step.wait.since, state: 'hidden' } : step.wait,
        lost: isLossHidden || isHidden(cascade.steps[index - 1]) ? null : step.lost,
      };
    }),
  };
}
