import { cascadeMemberSql } from '../cascade.ts';
import { duckdbDialect } from '../db/dialect.ts';
import type { AnalysisRequest } from '../request.ts';
import type { Cascade } from '../result.ts';
import type { PublishedTable } from './published-table.ts';

/** The steps of a cascade that show a number, with who came that far. */
export function cascadeTable(
  { steps }: Cascade,
  request: Pick<AnalysisRequest, 'where' | 'from' | 'to' | 'asOf'>,
): PublishedTable {
  const members = cascadeMemberSql(
    steps.map(({ step }) => step),
    request,
    duckdbDialect,
  );
  return {
    id: `${request.asOf} ${members}`,
    subject: 'cascade',
    unit: 'person',
    members,
    cells: steps
      .filter(({ cell }) => cell.state === 'ok')
      .map(({ step }) => ({ key: step.id, period: step.id, groups: null })),
  };
}
