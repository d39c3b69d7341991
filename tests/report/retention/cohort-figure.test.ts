import { describe, expect, it } from 'vitest';
import type { CohortWindow } from '../../../src/data/cohort-retention.ts';
import type { Cell } from '../../../src/data/result.ts';
import { count, isoDate } from '../../../src/domain/units.ts';
import { cohortFigure } from '../../../src/report/retention/cohort-figure.ts';
import { metric, ok } from '../results.ts';

function window(windowDays: number, cells: Readonly<Record<string, Cell>>): CohortWindow {
  const measure = metric(`retention-of-entered-${windowDays}d`);
  const results = Object.entries(cells).map(([period, cell]) => ({
    metric: measure,
    period,
    group: null,
    cell,
    leftOut: [],
  }));
  return { metric: measure, windowDays, results };
}

const WAITING: Cell = { state: 'immature', pending: count(20), partial: null };
const HIDDEN: Cell = { state: 'suppressed', reason: 'secondary' };

const figure = (windows: readonly CohortWindow[]) =>
  cohortFigure({
    stale: null,
    windows,
    asOf: isoDate('2026-06-30'),
    scope: '',
    source: 'export.csv',
    counting: { kind: 'client-level', hasPersonId: true },
  });

describe('the picture of retention by period of entry', () => {
  const windows = [
    window(30, { '2025-Q1': ok(40, 50), '2025-Q3': ok(45, 60) }),
    window(90, { '2025-Q1': ok(30, 50), '2025-Q3': WAITING }),
  ];

  it('tells the first and the last period of the 90-day window', () => {
    expect(figure(windows)?.answer).toBe(
      'Of the people who entered in Q1 2025, 60% (46–72%) were still there after 90 days.',
    );
    expect(figure([window(90, { '2025-Q1': ok(30, 50), '2025-Q2': ok(20, 50) })])?.answer).toBe(
      'Of the people who entered in Q1 2025, 60% (46–72%) were still there after 90 days; of those who entered in Q2 2025, 40% (28–54%).',
    );
  });

  it('has a row a period, also for one without anybody, and words for what is not told', () => {
    expect(figure(windows)?.table.rows).toEqual([
      ['Q1 2025', '80% (67–89%)', '50', '60% (46–72%)', '50'],
      ['Q2 2025', 'Nobody', '', 'Nobody', ''],
      ['Q3 2025', '75% (63–84%)', '60', 'Not complete yet', ''],
    ]);
    expect(figure([window(90, { '2025-Q1': HIDDEN })])).toMatchObject({
      answer: 'No period is complete, or large enough, to be shown yet.',
      table: { rows: [['Q1 2025', 'Hidden so that another hidden number cannot be worked out from it.', '']] },
    });
  });

  it('draws a line a window', () => {
    const body = figure(windows)?.body;
    expect(body?.series.map(({ name, marks }) => [name, marks.map((mark) => mark?.state ?? 'nobody')])).toEqual([
      ['Still there after 30 days', ['ok', 'nobody', 'ok']],
      ['Still there after 90 days', ['ok', 'nobody', 'immature']],
    ]);
  });

  it('is none without dated periods', () => {
    expect(figure([])).toBeNull();
    expect(figure([window(90, { undated: ok(30, 50) })])).toBeNull();
  });
});
