import { compareFacets } from '../domain/evidence/comparability.ts';
import { ENTRIES, type LibraryEntry } from '../domain/evidence/library.ts';
import type { ProportionMetric } from '../domain/metrics/metric.ts';
import type { BenchmarkMark } from './figure.ts';
import { benchmarkMark } from './study-context.ts';

/** A published result on staying in treatment, at the day it speaks of. */
export interface CurveStudy extends BenchmarkMark {
  readonly days: number;
}

/**
 * The results that may stand on a retention curve of `metric`'s group: each at its own day, with its interval, filled where
 * everything but the day agrees (`drawn`) and hollow where one more thing differs (`beside`). A curve holds every day, so the
 * window itself is no difference here. Earliest day first.
 */
export function curveStudies(
  metric: ProportionMetric,
  pathways: readonly string[],
  entries: readonly LibraryEntry[] = ENTRIES,
): readonly CurveStudy[] {
  return entries
    .flatMap((entry) => {
      const { windowDays } = entry.result.facets;
      if (windowDays === null) return [];
      const compared = compareFacets(entry, { ...metric.facets, windowDays }, { pathways });
      return benchmarkMark(compared).map((mark) => ({ ...mark, days: windowDays }));
    })
    .toSorted((one, other) => one.days - other.days || one.resultId.localeCompare(other.resultId));
}
