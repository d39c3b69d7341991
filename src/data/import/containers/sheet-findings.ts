import type { Issue } from '../../../domain/issue.ts';
import { columnLetters } from './cell-place.ts';
import type { RepeatedBlocks } from './merged-cells.ts';
import type { SheetPart } from './sheet-part.ts';

/** What is odd about the cells of a sheet, rows and columns named as the sheet names them. */
export function sheetFindings(sheet: SheetPart, width: number, repeated: RepeatedBlocks | undefined): readonly Issue[] {
  const { errors, unsolved, hiddenRows } = sheet;
  const columns = hiddenColumns(sheet, width);
  const issues: Issue[] = [];
  if (errors) {
    const { count, first, value } = errors;
    const parameters = { count, row: first.row + 1, column: columnLetters(first.column), value };
    issues.push({ rule: 'cell-errors', level: 'warning', parameters });
  }
  if (unsolved) {
    const { count, first } = unsolved;
    const parameters = { count, row: first.row + 1, column: columnLetters(first.column) };
    issues.push({ rule: 'formula-without-result', level: 'warning', parameters });
  }
  if (repeated) {
    const parameters = { count: repeated.count, row: repeated.firstRow + 1 };
    issues.push({ rule: 'merged-repeated', level: 'warning', parameters });
  }
  if (hiddenRows + columns > 0) {
    issues.push({ rule: 'hidden-cells', level: 'note', parameters: { rows: hiddenRows, columns } });
  }
  return issues;
}

function hiddenColumns({ hiddenColumns: hidden }: SheetPart, width: number): number {
  return hidden.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(to, width - 1) - from + 1), 0);
}
