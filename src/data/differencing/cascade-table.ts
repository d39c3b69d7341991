import { wayMembersSql } from '../cascade-sql.ts';
import { duckdbDialect } from '../db/dialect.ts';
import { hiddenCell } from '../protect-split.ts';
import type { AnalysisRequest } from '../request.ts';
import type { Cascade, CascadeStep, StepLoss } from '../result.ts';
import type { PublishedCell, PublishedTable } from './published-table.ts';

/** The steps of a cascade that show a number and the reasons not to reach them, with who is in each. */
export function cascadeTable(
  { definition, steps }: Pick<Cascade, 'definition' | 'steps'>,
  request: Pick<AnalysisRequest, 'where' | 'from' | 'to' | 'asOf'>,
): PublishedTable {
  const members = wayMembersSql({ ...request, definition, steps: steps.map(({ step }) => step) }, duckdbDialect);
  return {
    id: `${request.asOf} ${members}`,
    subject: 'cascade',
    unit: definition.episodes === 'every' ? 'episode' : 'person',
    members,
    cells: steps.flatMap(cellsOf),
  };
}

function cellsOf({ step, cell, lost }: CascadeStep): readonly PublishedCell[] {
  if (cell.state !== 'ok') return [];
  const reasons = (lost?.reasons ?? []).map((loss) => ({
    key: lossKey(step.id, loss),
    period: `not-${step.id}`,
    groups: loss.reasons,
  }));
  return [{ key: step.id, period: step.id, groups: null }, ...reasons];
}

function lossKey(id: string, { reasons }: StepLoss['reasons'][number]): string {
  return `not-${id} ${reasons.join('+')}`;
}

/** The cascade without the cells of `hidden`. Beside a hidden step, and of a step with one hidden reason, no reason is told. */
export function withoutCells(cascade: Cascade, hidden: ReadonlySet<string>): Cascade {
  const isHidden = (step: CascadeStep | undefined) => step !== undefined && hidden.has(step.step.id);
  return {
    ...cascade,
    steps: cascade.steps.map((step, index): CascadeStep => {
      if (isHidden(step)) return { ...step, cell: hiddenCell(step.cell, 'differencing'), wait: null, lost: null };
      const isLossHidden = (step.lost?.reasons ?? []).some((loss) => hidden.has(lossKey(step.step.id, loss)));
      return isLossHidden || isHidden(cascade.steps[index - 1]) ? { ...step, lost: null } : step;
    }),
  };
}
