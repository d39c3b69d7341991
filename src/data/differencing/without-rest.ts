import type { SuppressionPolicy } from '../../domain/privacy/policy.ts';
import { isSmall } from '../../domain/privacy/primary.ts';
import { hiddenCell } from '../protect-split.ts';
import type { Cell, Measured, Result } from '../result.ts';

/**
 * Hides further results of one measure, smallest first, until what all that are shown leave of the total is nobody or enough
 * people, of whom nobody or enough are above the line and below it. Results and total are of the same people.
 */
export function withoutRest(
  results: readonly Result[],
  total: Cell | undefined,
  policy: SuppressionPolicy,
): readonly Result[] {
  const whole = total === undefined ? null : measuredIn(total);
  let shown = results;
  while (whole !== null && tellsRest(shown, whole, policy)) {
    const smallest = shown
      .filter(({ cell }) => measuredIn(cell) !== null)
      .sort((a, b) => peopleIn(a.cell) - peopleIn(b.cell))[0];
    if (smallest === undefined) break;
    shown = shown.map((result) =>
      result === smallest ? { ...result, cell: hiddenCell(result.cell, 'secondary') } : result,
    );
  }
  return shown;
}

/** What a cell shows as a number: of everybody, or so far; `null` where it shows none. */
function measuredIn(cell: Cell): Measured | null {
  if (cell.state === 'ok') return cell;
  return cell.state === 'immature' ? cell.partial : null;
}

function tellsRest(results: readonly Result[], whole: Measured, policy: SuppressionPolicy): boolean {
  const told = results.flatMap(({ cell }) => measuredIn(cell) ?? []);
  if (told.length === 0) return false;
  const people = whole.denominator - told.reduce((sum, { denominator }) => sum + denominator, 0);
  const met = metIn(whole) - told.reduce((sum, one) => sum + metIn(one), 0);
  return [people, met, people - met].some((value) => value > 0 && isSmall(value, policy));
}

/** Where the statistic has no numerator all people count. */
function metIn({ numerator, denominator }: Measured): number {
  return numerator ?? denominator;
}

function peopleIn(cell: Cell): number {
  return measuredIn(cell)?.denominator ?? Number.NaN;
}
