import type { SuppressionReason } from '../estimate.ts';
import { openTable, type TableFigure, tableFigures, withHidden } from './count-table.ts';
import type { SuppressionPolicy } from './policy.ts';
import { suppressSmall } from './primary.ts';
import { protectTable } from './secondary.ts';

/** `numerator` of `denominator` people of one group or period; the groups share nobody. */
export interface GroupCounts {
  readonly numerator: number;
  readonly denominator: number;
}

export interface GroupProtection {
  /** Why the proportion is hidden, or undefined when it is shown. */
  readonly reason: SuppressionReason | undefined;
  readonly hideDenominator: boolean;
}

export interface GroupsProtection {
  /** In the order of the groups. */
  readonly groups: readonly GroupProtection[];
  /** All groups together. */
  readonly overall: GroupProtection;
}

function isHidden(figures: readonly TableFigure[], kind: TableFigure['kind'], row?: number): boolean {
  return figures.some((figure) => figure.kind === kind && figure.hidden && (row === undefined || figure.row === row));
}

/**
 * What of a chart of groups must be hidden so that neither a small number nor one that gives it away is published, when the
 * groups' figures and those of everybody together all appear (an annual total under its months is the same case).
 */
export function protectGroups(groups: readonly GroupCounts[], policy: SuppressionPolicy): GroupsProtection {
  const open = openTable(groups.map(({ numerator, denominator }) => [numerator, denominator - numerator]));
  const primary = groups.map(({ numerator, denominator }) => suppressSmall(numerator, denominator, policy));
  const start = tableFigures(open).map((figure) => {
    const hidden = figure.row !== undefined && figure.kind === 'cell' && primary[figure.row] !== undefined;
    return { ...figure, hidden };
  });
  const result = protectTable(withHidden(open, start), policy);
  if (result.state === 'withheld') {
    const hide = (reason: SuppressionReason | undefined) => ({ reason: reason ?? 'secondary', hideDenominator: true });
    return { groups: primary.map(hide), overall: hide(undefined) };
  }
  const figures = tableFigures(result.table);
  const whole = groups.reduce((sum, { numerator }) => sum + numerator, 0);
  const everybody = groups.reduce((sum, { denominator }) => sum + denominator, 0);
  const protection = (reason: SuppressionReason | undefined, hidden: boolean, hideDenominator: boolean) => {
    return { reason: reason ?? (hidden ? 'secondary' : undefined), hideDenominator };
  };
  return {
    groups: primary.map((reason, row) =>
      protection(reason, isHidden(figures, 'cell', row), isHidden(figures, 'row', row)),
    ),
    overall: protection(
      suppressSmall(whole, everybody, policy),
      isHidden(figures, 'column'),
      isHidden(figures, 'grand'),
    ),
  };
}
