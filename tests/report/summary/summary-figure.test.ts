import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/data/result.ts';
import { count } from '../../../src/domain/units.ts';
import { quiet, series } from '../control/control-sample.ts';
import { immature, metric, ok, result } from '../results.ts';
import { measure, summaryOf } from './summary-sample.ts';

const ENTRY = 'treatment-entry-30d';
const RETENTION = 'retention-of-entered-90d';
const HIDDEN: Cell = { state: 'suppressed', reason: 'small-numerator' };

function rowOf(...[id, values, change]: Parameters<typeof measure>) {
  return summaryOf([measure(id, values, change)]).body.rows[0];
}

describe('the latest value of a measure', () => {
  it('is that of the last period whose follow-up is complete, with its interval and its n', () => {
    const row = rowOf(ENTRY, [...quiet(22), 52, immature(5, 20, 80)]);
    expect(row?.latest).toMatchObject({ period: 'Nov 2024', text: '52%', interval: '42–62%', counted: '100' });
    expect(row?.whole).toMatchObject({ text: '46%', interval: '37–56%', counted: '100' });
    expect(row?.trend?.points.at(-1)).toEqual({ periodId: '2024-12', value: 0.25, state: 'immature' });
  });

  it.each<readonly [string, Parameters<typeof measure>[2], string, string]>([
    ['a hidden total', { all: HIDDEN }, 'hidden', 'Hidden: it would describe too few people.'],
    [
      'an empty denominator',
      { all: { state: 'undefined', reason: 'nobody-in-denominator', pending: count(0) } },
      'no number',
      'Nobody to count in this period.',
    ],
    [
      'follow-up that is not complete',
      { all: { state: 'immature', pending: count(40), partial: null } },
      'not complete',
      'No period holds enough people to be shown.',
    ],
    ['too few people by period', {}, '46%', 'No period holds enough people to be shown.'],
    [
      'periods that subtraction would open',
      { isWithheld: true },
      '46%',
      'Hidden: together with numbers shown before, its periods would describe too few people.',
    ],
  ])('is none for %s, with the reason', (_, change, whole, note) => {
    const row = rowOf(ENTRY, null, change);
    expect(row).toMatchObject({ latest: null, trend: null, whole: { text: whole }, note });
  });

  it('is also that of periods of which others are hidden, without a verdict on change', () => {
    const partly = series([50, HIDDEN, 52, immature(5, 20, 80)], ENTRY);
    const row = rowOf(ENTRY, null, { partly, isWithheld: true });
    expect(row?.latest).toMatchObject({ period: 'Mar 2023', text: '52%' });
    expect(row?.trend?.points.map(({ state }) => state)).toEqual(['ok', 'none', 'ok', 'immature']);
    expect(row?.variation.code).toBe('withheld');
  });

  it('is none where the last complete period is hidden: an earlier one would pass for it', () => {
    const partly = series([50, 52, HIDDEN], ENTRY);
    const row = rowOf(ENTRY, null, { partly, isWithheld: true });
    expect(row?.latest).toBeNull();
    expect(row?.note).toMatch(/^Hidden: together with numbers shown before/);
  });

  it('draws no more than the 60 latest periods', () => {
    expect(rowOf(ENTRY, quiet(80))?.trend?.points).toHaveLength(60);
    expect(rowOf(ENTRY, [50])?.trend).toBeNull();
  });
});

describe('the change of a measure', () => {
  it.each<readonly [string, string, readonly (number | Cell)[], string, string]>([
    ['an ordinary value', ENTRY, quiet(24), 'common-cause', 'Ordinary variation'],
    ['a high one where high is good', ENTRY, [...quiet(23), 80], 'improvement', 'Improvement'],
    ['a low one where high is good', ENTRY, [...quiet(23), 15], 'concern', 'Concern'],
    ['a high one where low is good', 'repeat-overdose-365d', [...quiet(23), 80], 'concern', 'Concern'],
    ['eleven periods', ENTRY, quiet(11), 'run-usual', 'As chance would have it'],
    ['nine periods', ENTRY, quiet(9), 'too-short', 'Too few periods'],
  ])('of %s', (_, id, values, code, text) => {
    expect(rowOf(id, values)?.variation).toMatchObject({ code, text });
  });

  it('is not judged where events are too rare for shares by period', () => {
    expect(rowOf('death-365d', quiet(24), { isSparse: true })?.variation.code).toBe('rare');
  });
});

describe('the verdict beside the studies', () => {
  it.each<readonly [string, Cell, string, string | null, string]>([
    ['a clear difference', ok(180, 200), 'higher', 'better', 'Higher than HEROES'],
    ['a clear one the other way', ok(20, 200), 'lower', 'worse', 'Lower than HEROES'],
    ['an interval that holds no difference', ok(112, 200), 'similar', null, 'Not told apart from HEROES'],
    ['too few people', ok(8, 12), 'too-few', null, 'Too few people'],
    ['a hidden number', HIDDEN, 'hidden', null, 'Hidden'],
    ['follow-up that is not complete', immature(5, 10, 40), 'not-yet', null, 'Not complete yet'],
  ])('of %s', (_, all, code, judgement, text) => {
    expect(rowOf(RETENTION, null, { all })?.benchmark).toMatchObject({ code, judgement, text });
  });

  it('is none beside results that differ, and for anything but shares', () => {
    expect(rowOf('treatment-entry-90d', null)?.benchmark.code).toBe('beside');
    expect(rowOf('people-encountered', null)?.benchmark.code).toBe('none');
  });

  it('follows the stricter interval where ten comparisons stand on the page', () => {
    const between = measure(RETENTION, null, { all: ok(152, 200) });
    expect(summaryOf([between]).body.rows[0]?.benchmark.code).toBe('higher');
    const many = summaryOf(Array.from({ length: 10 }, () => between));
    expect(many.body.rows[0]?.benchmark.code).toBe('similar');
    expect(many.notes?.at(-1)).toMatch(/^10 comparisons with studies stand on this page/);
  });
});

describe('the other windows of a measure', () => {
  it('have their totals and verdicts, in the row and as lines of the table', () => {
    const month = result('retention-of-entered-30d', 'all', ok(180, 200));
    const figure = summaryOf([measure(RETENTION, quiet(24), { windows: [month] })]);
    expect(figure.body.rows[0]?.windows).toMatchObject([
      { metricId: 'retention-of-entered-30d', windowDays: 30, whole: { text: '90.0%', counted: '200' } },
    ]);
    expect(figure.table.rows[1]?.[0]).toMatch(/: 30 days instead$/);
    expect(figure.table.rows[1]?.slice(6, 9)).toEqual(['90.0%', '85.1–93.4%', '200']);
  });
});

describe('the summary as a whole', () => {
  const figure = summaryOf(
    [measure(ENTRY, [...quiet(23), 15]), measure(RETENTION, quiet(24)), measure('acceptance', null, { all: HIDDEN })],
    {
      scope: 'Post-overdose outreach',
      summaries: {
        measures: [
          measure(ENTRY, [...quiet(23), 15]),
          measure(RETENTION, quiet(24)),
          measure('acceptance', null, { all: HIDDEN }),
        ],
        unanswerable: [{ metric: metric('naloxone-given'), missing: [['naloxone_given']] }],
      },
    },
  );

  it('says how many measures have something to look at, and what their latest values show', () => {
    expect(figure.answer).toBe(
      'Post-overdose outreach: 2 of 3 measures have a complete period to look at. In the latest one: 1 of concern; 1 with ordinary variation. 1 further measure needs a column that is not matched.',
    );
  });

  it('is a table of texts with a row a measure, also for those that need a column', () => {
    expect(figure.table.rows.map((row) => row.slice(0, 6))).toEqual([
      [expect.stringContaining('entry'), 'Dec 2024', '15%', '9–23%', '100', 'Concern'],
      [expect.stringContaining('Retention'), 'Dec 2024', '52%', '42–62%', '100', 'Ordinary variation'],
      [expect.any(String), 'none', '', '', '', 'Hidden'],
      [expect.any(String), '', '', '', '', ''],
    ]);
    expect(figure.table.rows.at(-1)?.at(-1)).toMatch(/^Needs /);
    expect(figure.table.rows.every((row) => row.length === figure.table.columns.length)).toBe(true);
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(figure))).toEqual(figure);
  });
});
