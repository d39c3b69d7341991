import type { GroupCurve } from '../../../src/data/survival.ts';
import { count, isoDate } from '../../../src/domain/units.ts';
import type { StudiedWindow } from '../../../src/report/retention/studied-windows.ts';
import type { SurvivalInput } from '../../../src/report/retention/survival-figure.ts';
import { metric, ok } from '../results.ts';

const NO_STUDIES = { benchmarks: [], listed: [], sentence: '' };

/** Of 100 people 60% stay 90 days and 40% 180 days. */
export function curve(groups: readonly string[] = [], change: Partial<GroupCurve> = {}): GroupCurve {
  return {
    groups,
    isExact: false,
    points: [
      { day: 0, stayed: 1, low: null, high: null },
      { day: 90, stayed: 0.6, low: 0.5, high: 0.7 },
      { day: 180, stayed: 0.4, low: 0.3, high: 0.5 },
    ],
    atRisk: [
      { day: 0, people: count(100) },
      { day: 90, people: count(55) },
      { day: 180, people: null },
    ],
    median: { state: 'ok', days: 120, low: 95, high: 150 },
    ...change,
  };
}

export function window(windowDays: number, retained: number, followed: number): StudiedWindow {
  return {
    metric: metric(`retention-of-entered-${windowDays}d`),
    windowDays,
    cell: ok(retained, followed),
    studies: NO_STUDIES,
  };
}

export function survivalInput(change: Partial<SurvivalInput> = {}): SurvivalInput {
  return {
    survival: {
      measure: metric('retention-of-entered-90d'),
      curves: [curve()],
      test: null,
      undated: count(0),
      sql: 'select 1',
    },
    windows: [window(90, 50, 80), window(180, 30, 60)],
    stale: null,
    split: null,
    asOf: isoDate('2026-06-30'),
    scope: '',
    source: 'export.csv',
    counting: { kind: 'client-level', hasPersonId: true },
    ...change,
  };
}
