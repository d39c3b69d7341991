import { describe, expect, it } from 'vitest';
import { defineMetric } from '../../../src/domain/metrics/define-metric.ts';
import { isoDate } from '../../../src/domain/units.ts';
import { type EntryInput, entryFigure } from '../../../src/report/retention/entry-figure.ts';
import { metric, ok } from '../results.ts';

const studies = { benchmarks: [], listed: [], sentence: 'Similar.' };
const window = (windowDays: number, entered: number, followed: number) => ({
  metric: metric(`treatment-entry-${windowDays}d`),
  windowDays,
  cell: ok(entered, followed),
  studies,
});

function figure(change: Partial<EntryInput> = {}) {
  return entryFigure({
    entry: {
      measure: metric('treatment-entry-30d'),
      isExact: false,
      points: [
        { day: 0, share: 0.1, low: 0.06, high: 0.15 },
        { day: 30, share: 0.5, low: 0.44, high: 0.56 },
      ],
      median: { ...ok(1, 60), numerator: null, value: 3, interval: { low: 2, high: 4 } },
      sql: 'select 1',
    },
    windows: [window(14, 45, 110), window(30, 50, 100)],
    asOf: isoDate('2026-06-30'),
    scope: '',
    source: 'export.csv',
    counting: { kind: 'client-level', hasPersonId: true },
    ...change,
  });
}

describe('a changed definition of entry', () => {
  it('stands under the picture, with what the curve cannot do as the windows do', () => {
    const measure = defineMetric(metric('treatment-entry-30d'), { already: 'counted', died: 'left-out' });
    const { foot, notes } = figure({ entry: { measure, isExact: false, points: [], median: undefined, sql: '' } });
    expect(foot.definition).toMatch(/^People referred in the period who were alive, from the referral to the entry\./);
    expect(foot.definition).toContain('Changed from the usual definition: people already in treatment are counted');
    expect(notes).toEqual([expect.stringContaining('nobody knows who will die')]);
  });
});

describe('the picture of how soon people come', () => {
  it('tells the 30-day window and the median wait of those who came', () => {
    expect(figure().answer).toBe(
      '50% of 100 people referred entered treatment within 30 days (40–60%). Half of those who came within 90 days waited 3 days or less (2–4 days).',
    );
    expect(figure().comparison).toBe('Similar.');
  });

  it('sets the 14-day window at day 13, its last day', () => {
    expect(figure().body.windows.map(({ day }) => day)).toEqual([13, 30]);
    expect(figure().table.rows).toEqual([
      ['0', '10%', '6–15%', '', '', '', '', ''],
      ['13', '', '', '41%', '32–50%', '45', '110', ''],
      ['30', '50%', '44–56%', '50%', '40–60%', '50', '100', ''],
    ]);
  });

  it('reads each point as a sentence', () => {
    expect(figure().body.curves[0]?.points[1]?.label).toBe('50% (44–56%) had entered by day 30.');
  });

  it('says so where nothing can be told', () => {
    const entry = { measure: metric('treatment-entry-30d'), isExact: false, points: [], median: undefined, sql: '' };
    expect(figure({ entry, windows: [] })).toMatchObject({
      answer: 'Too few people to show how soon they come.',
      foot: { counted: 'n not shown' },
    });
  });
});
