import { describe, expect, it } from 'vitest';
import { volumeCell } from '../../src/data/cells.ts';
import type { Cell, Result } from '../../src/data/result.ts';
import { defaultPolicy } from '../../src/domain/privacy/policy.ts';
import { count, isoDate } from '../../src/domain/units.ts';
import { type TrendInput, trendFigure } from '../../src/report/trend-figure.ts';
import { immature, metric, ok, result } from './results.ts';

const ID = 'treatment-entry-30d';

function figure(results: readonly Result[], changes: Partial<TrendInput> = {}) {
  return trendFigure({
    metric: metric(ID),
    results,
    overall: ok(46, 100, 3),
    split: null,
    asOf: isoDate('2025-06-30'),
    scope: '',
    source: 'export.csv',
    counting: { kind: 'client-level', hasPersonId: true },
    leftOut: null,
    readings: null,
    sql: 'select 1',
    events: [],
    studies: { benchmarks: [], listed: [], sentence: '' },
    ...changes,
  });
}

describe('the answer of a trend', () => {
  it.each<readonly [string, Cell | undefined, string]>([
    ['a shown share', ok(46, 100), '46% of 100 people referred entered treatment within 30 days (37–56%).'],
    ['nobody', undefined, 'No people referred in the chosen dates.'],
    ['a hidden share', { state: 'suppressed', reason: 'small-numerator' }, 'Hidden: it would describe too few people.'],
    [
      'follow-up that has not begun',
      { state: 'immature', pending: count(20), partial: null },
      "Too early to say: nobody's follow-up is complete yet.",
    ],
    [
      'an empty denominator',
      { state: 'undefined', reason: 'nobody-in-denominator', pending: count(0) },
      'Nobody to count in this period.',
    ],
  ])('of %s', (_, overall, sentence) => {
    expect(figure([], { overall }).answer).toBe(sentence);
  });

  it('says whom the filters keep', () => {
    expect(figure([], { scope: 'Post-overdose outreach' }).answer).toMatch(/^Post-overdose outreach: 46% of 100/);
  });

  it('of a median and of a count reads as a sentence too', () => {
    const days: Cell = { ...ok(1, 40), numerator: null, value: 9, interval: { low: 7, high: 12 } };
    expect(figure([], { metric: metric('time-to-entry'), overall: days }).answer).toBe(
      'Half of the 40 people who entered treatment within 90 days of referral waited 9 days or less (7–12 days).',
    );
    const people: Cell = { ...ok(1, 1204), numerator: null, value: 1204, interval: null };
    expect(figure([], { metric: metric('people-encountered'), overall: people }).answer).toBe(
      '1,204 people were met by first responders.',
    );
  });
});

describe('the picture of a trend', () => {
  const results = [
    result(ID, '2025-01', ok(20, 40)),
    result(ID, '2025-03', { state: 'suppressed', reason: 'small-denominator' }),
    result(ID, '2025-06', immature(10, 20, 12)),
  ];

  it('shows every period, also the empty ones, and each mark with its sentence', () => {
    const { body } = figure(results);
    expect(body.periods.map(({ label }) => label)).toEqual([
      'Jan 2025',
      'Feb 2025',
      'Mar 2025',
      'Apr 2025',
      'May 2025',
      'Jun 2025',
    ]);
    expect(body.series.map(({ marks }) => marks.map((mark) => mark?.state ?? 'nothing'))).toEqual([
      ['ok', 'nothing', 'suppressed', 'nothing', 'nothing', 'immature'],
    ]);
    expect(body.series[0]?.marks.map((mark) => mark?.label ?? '')).toEqual([
      'Jan 2025: 50% of 40 people (35–65%).',
      '',
      'Mar 2025: Hidden: too few people.',
      '',
      '',
      'Jun 2025: 50% of 20 people (30–70%) so far; follow-up not complete, 12 pending.',
    ]);
  });

  it('marks events in the period in which they lie, and leaves out those outside', () => {
    const events = [
      { date: isoDate('2025-03-15'), label: 'Clinic opened' },
      { date: isoDate('2030-01-01'), label: 'Later' },
    ];
    expect(figure(results, { events }).body.events).toEqual([{ period: '2025-03', label: 'Clinic opened' }]);
  });

  it('of a file without dates is one point for everything', () => {
    const { body, table } = figure([result(ID, 'undated', ok(20, 40))]);
    expect(body.periods).toEqual([{ id: 'undated', label: 'No date' }]);
    expect(body.series[0]?.marks.map((mark) => mark?.label)).toEqual(['No date: 50% of 40 people (35–65%).']);
    expect(table.rows).toHaveLength(1);
  });

  it('draws a line a group and names the groups as people read them', () => {
    const split = [
      result(ID, '2025-01', ok(20, 40), 'active-outreach'),
      result(ID, '2025-01', ok(10, 40), '(not recorded)'),
    ];
    const { body, table } = figure(split, { split: 'pathway' });
    expect(body.series.map(({ name }) => name)).toEqual(['Post-overdose outreach', '(not recorded)']);
    expect(table.rows.map((row) => row.slice(0, 3))).toEqual([
      ['Jan 2025', 'Post-overdose outreach', '50%'],
      ['Jan 2025', '(not recorded)', '25%'],
    ]);
  });

  it('has a table twin that says the same, and why a number is missing', () => {
    expect(figure(results).table.rows).toEqual([
      ['Jan 2025', '50%', '35–65%', '20', '40', '0', 'Shaky (NCHS): the range is 30 points wide or more.'],
      ['Feb 2025', '', '', '', '', '', 'Nobody in this period.'],
      ['Mar 2025', '', '', '', '', '', 'Hidden: too few people.'],
      ['Apr 2025', '', '', '', '', '', 'Nobody in this period.'],
      ['May 2025', '', '', '', '', '', 'Nobody in this period.'],
      ['Jun 2025', '50%', '30–70%', '10', '20', '12', 'Follow-up not complete.'],
    ]);
  });

  it('of a plain count says in mark and table that the last period is not over', () => {
    const soFar = volumeCell(25, false, defaultPolicy);
    const whole = volumeCell(60, true, defaultPolicy);
    const met = [result('people-encountered', '2025-Q1', whole), result('people-encountered', '2025-Q2', soFar)];
    const { body, table } = figure(met, {
      metric: metric('people-encountered'),
      overall: volumeCell(85, true, defaultPolicy),
    });
    expect(body.series[0]?.marks.map((mark) => mark?.label)).toEqual([
      'Q1 2025: 60 people.',
      'Q2 2025: 25 people so far; this period is not over.',
    ]);
    expect(table.rows.map((row) => row.at(-1))).toEqual(['', 'This period is not over.']);
  });

  it('says in its foot what, how many, as of when, and from which file', () => {
    expect(figure(results).foot).toEqual({
      definition:
        'People with a first attended service or first dose within 30 days ÷ people referred in the period who were alive and not already in treatment.',
      counted: 'n = 100 people, 3 pending',
      asOf: 'As of Jun 30, 2025',
      source: 'export.csv',
    });
  });

  it('says when people could not be told apart', () => {
    const counts = figure(results, { counting: { kind: 'aggregate', hasPersonId: false } });
    expect(counts.foot.definition).toMatch(/a person counted in two months counts twice\.$/);
    const rows = figure(results, { counting: { kind: 'client-level', hasPersonId: false } });
    expect(rows.foot.definition).toMatch(/each row counts as one person\.$/);
  });

  it('tells somebody who cannot see it the span, the question and the answer', () => {
    expect(figure(results).altText).toBe(
      'Trend chart from Jan 2025 to Jun 2025. Of the people referred, how many entered treatment within 30 days? 46% of 100 people referred entered treatment within 30 days (37–56%).',
    );
  });
});

describe('a trend of which small groups are shown as one', () => {
  it('says which they are and what would show them alone', () => {
    const merged = { name: 'Other (2 groups merged)', values: ['East', 'North'] };
    const { notes, table } = figure([{ ...result(ID, '2025-01', ok(20, 40)), group: merged.name }], {
      split: 'program',
      merged,
    });
    expect(notes).toContain(
      'Shown as one line, because most of their numbers would have to be hidden: East and North. With longer periods they may stand alone.',
    );
    expect(table.rows[0]?.[1]).toBe('Other (2 groups merged)');
  });
});

describe('how a trend was computed', () => {
  it('says by which tables it was counted, and nothing of monthly counts', () => {
    const told = (countedFrom?: TrendInput['countedFrom']) =>
      figure([result(ID, '2025-Q1', ok(46, 100))], { countedFrom }).method.find(({ term }) => term === 'Counted from')
        ?.text;
    expect(told('cells')).toContain('people met once');
    expect(told('rows')).toBe('All encounters, by the statement below.');
    expect(told()).toBeUndefined();
  });
});
