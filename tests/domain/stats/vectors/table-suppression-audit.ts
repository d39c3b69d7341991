import { auditTable } from '../../../../src/domain/privacy/audit.ts';
import type { TableFigure } from '../../../../src/domain/privacy/count-table.ts';
import { customPolicy } from '../../../../src/domain/privacy/policy.ts';
import type { VectorAdapter } from './adapter.ts';
import { flag, flagGrid, flags, grid, num } from './read.ts';

function place({ row, column }: TableFigure) {
  return { row: (row ?? Number.NaN) + 1, col: (column ?? Number.NaN) + 1 };
}

function totalName({ kind, row, column }: TableFigure): string {
  if (kind === 'row') return `row${(row ?? Number.NaN) + 1}`;
  return kind === 'column' ? `col${(column ?? Number.NaN) + 1}` : 'grand';
}

export const tableSuppressionAudit: VectorAdapter = {
  file: 'table_suppression_audit',
  run(input) {
    const table = {
      cells: grid(input, 'cells'),
      hiddenCells: flagGrid(input, 'suppressed'),
      hiddenRowTotals: flags(input, 'row_totals_published').map((published) => !published),
      hiddenColumnTotals: flags(input, 'col_totals_published').map((published) => !published),
      hiddenGrandTotal: !flag(input, 'grand_total_published'),
    };
    const audit = auditTable(table, customPolicy(num(input, 'threshold') - 1));
    const cells = audit.bounds.filter(({ figure }) => figure.kind === 'cell');
    return {
      bounds: cells.map(({ figure, low, high }) => ({ ...place(figure), lo: low, hi: high })),
      all_primary_suppressed: audit.shownSmallCells.length === 0,
      small_totals_exposed: audit.exposedTotals.map(totalName),
      disclosed_exactly: cells.filter(({ low, high }) => low === high).map(({ figure }) => place(figure)),
      ok: audit.ok,
    };
  },
};
