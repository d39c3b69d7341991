import type { MeasureSummary } from '../../../src/data/measure-summaries.ts';
import type { Cell } from '../../../src/data/result.ts';
import { ENTRIES } from '../../../src/domain/evidence/library.ts';
import { isoDate } from '../../../src/domain/units.ts';
import { type SummaryInput, summaryFigure } from '../../../src/report/summary/summary-figure.ts';
import { series } from '../control/control-sample.ts';
import { metric, ok, result } from '../results.ts';

/** A measure with months from January 2023, each number of 100 people, or a cell; 46 of 100 over all dates. */
export function measure(
  id: string,
  values: readonly (number | Cell | null)[] | null,
  change: Partial<MeasureSummary> & { readonly all?: Cell } = {},
): MeasureSummary {
  const { all = ok(46, 100), ...others } = change;
  return {
    metric: metric(id),
    whole: result(id, 'all', all),
    windows: [],
    series: values === null ? null : series(values, id),
    partly: null,
    isWithheld: false,
    isSparse: false,
    ...others,
  };
}

/** The summary of some measures, of outreach. */
export function summaryOf(measures: readonly MeasureSummary[], change: Partial<SummaryInput> = {}) {
  return summaryFigure({
    summaries: { measures, unanswerable: [] },
    asOf: isoDate('2026-06-30'),
    scope: '',
    source: 'export.csv',
    counting: { kind: 'client-level', hasPersonId: true },
    limits: [],
    pathways: ['active-outreach'],
    entries: ENTRIES,
    ...change,
  });
}
