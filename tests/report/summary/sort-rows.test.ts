import { describe, expect, it } from 'vitest';
import { sortedRows } from '../../../src/report/summary/sort-rows.ts';
import { quiet } from '../control/control-sample.ts';
import { ok } from '../results.ts';
import { measure, summaryOf } from './summary-sample.ts';

const { rows } = summaryOf([
  measure('referral-rate', [...quiet(23), 80]),
  measure('treatment-entry-30d', [...quiet(23), 15]),
  measure('retention-of-entered-90d', null, { all: ok(180, 200) }),
  measure('people-encountered', null, { all: { ...ok(900, 900), numerator: null, value: 900, interval: null } }),
]).body;

const sorted = (...[order, direction]: [Parameters<typeof sortedRows>[1], Parameters<typeof sortedRows>[2]]) =>
  sortedRows(rows, order, direction).map(({ metricId }) => metricId);

describe('the rows of the summary', () => {
  it('are sorted by value, shares before counts, and rows without one come last either way', () => {
    expect(sorted('latest', 'ascending')).toEqual([
      'treatment-entry-30d',
      'referral-rate',
      'retention-of-entered-90d',
      'people-encountered',
    ]);
    expect(sorted('latest', 'descending').slice(0, 2)).toEqual(['referral-rate', 'treatment-entry-30d']);
    expect(sorted('whole', 'descending')).toEqual([
      'retention-of-entered-90d',
      'referral-rate',
      'treatment-entry-30d',
      'people-encountered',
    ]);
  });

  it('begin with what needs eyes first where they are sorted by change', () => {
    expect(sorted('change', 'ascending').slice(0, 2)).toEqual(['treatment-entry-30d', 'referral-rate']);
  });

  it('begin with what is lower than the studies, and with the name that comes first', () => {
    expect(sorted('studies', 'ascending')[0]).toBe('retention-of-entered-90d');
    const names = sortedRows(rows, 'measure', 'descending').map(({ label }) => label);
    expect(names).toEqual(names.toSorted((one, other) => other.localeCompare(one, 'en')));
  });
});
