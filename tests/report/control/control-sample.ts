import type { ControlSeries } from '../../../src/data/control-series.ts';
import type { Cell } from '../../../src/data/result.ts';
import type { LimitRule } from '../../../src/domain/limit-rules.ts';
import { isoDate } from '../../../src/domain/units.ts';
import { type ControlContext, controlFigure } from '../../../src/report/control/control-figure.ts';
import { metric, ok } from '../results.ts';

/** Months from January 2023; each number of 100 people, or a cell. */
export function series(values: readonly (number | Cell | null)[], id = 'treatment-entry-30d'): ControlSeries {
  return {
    metric: metric(id),
    exposure: null,
    level: 'month',
    cells: values.map((value, at) => ({
      period: `${2023 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
      cell: typeof value === 'number' ? ok(value, 100) : value,
    })),
    sql: 'select 1',
  };
}

/** A context with nothing chosen or said. */
export const QUIET_CONTEXT: ControlContext = {
  choice: 'auto',
  events: [],
  limits: [],
  asOf: isoDate('2026-06-30'),
  scope: '',
  source: 'export.csv',
  counting: { kind: 'client-level', hasPersonId: true },
};

/** The chart of months from January 2023 on. */
export function figureOf(
  values: readonly (number | Cell | null)[],
  change: Partial<ControlContext> & { readonly id?: string } = {},
) {
  const { id, ...context } = change;
  return controlFigure({ kind: 'periods', series: series(values, id) }, { ...QUIET_CONTEXT, ...context });
}

/** So many months that go up and down around 50 of 100. */
export function quiet(months: number): readonly number[] {
  return Array.from({ length: months }, (_, at) => (at % 2 === 0 ? 48 : 52));
}

/** A new base or a baseline of treatment entry. */
export function limitRule(kind: LimitRule['kind'], date: string, note = 'New clinic'): LimitRule {
  return { kind, measure: 'treatment-entry', date: isoDate(date), note };
}
