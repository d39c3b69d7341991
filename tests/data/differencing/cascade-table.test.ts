import { describe, expect, it } from 'vitest';
import { cascade } from '../../../src/data/cascade.ts';
import { cascadeTable, withoutCells } from '../../../src/data/differencing/cascade-table.ts';
import { assert } from '../../../src/domain/assert.ts';
import { cohort, request } from '../cohort.ts';

const MET = {
  encounter_date: '2025-01-01',
  referral_date: '2025-01-01',
  referred: true,
  accepted: true,
  answer_date: '2025-01-01',
};
const ROWS = [
  { person: 'a', ...MET },
  { person: 'a', ...MET, encounter_date: '2025-02-01' },
  { person: 'b', ...MET, accepted: false },
  { person: 'c', ...MET, accepted: null },
  { person: 'd', ...MET, referred: false, referral_date: null },
];

async function way() {
  const { db, loaded } = await cohort(ROWS);
  const asked = request('');
  const told = await cascade(db, loaded, asked);
  assert(told !== null, 'there is a cascade');
  return { db, told, table: cascadeTable(told, asked) };
}

describe('the cascade as a published table', () => {
  it('has a cell for each step, each wait and each reason, with the people who are in it', async () => {
    const { db, table } = await way();
    expect(table.cells.map(({ key }) => key)).toEqual([
      'encountered',
      'referred',
      'wait-referred',
      'not-referred not-offered',
      'accepted',
      'wait-accepted',
      'not-accepted declined',
      'not-accepted no-answer',
    ]);
    const members = await db.query(
      `select period, part, string_agg(person, ',' order by person) as who
from (${table.members}) join person_number on person_no = unit_no group by all order by all`,
    );
    expect(members.map(({ period, part, who }) => `${period} ${part}: ${who}`)).toEqual([
      'accepted null: a',
      'encountered null: a,b,c,d',
      'not-accepted declined: b',
      'not-accepted no-answer: c',
      'not-referred not-offered: d',
      'referred null: a,b,c',
      'wait-accepted null: a',
      'wait-referred null: a,b,c',
    ]);
  });

  it('tells no reason beside a hidden step, and none of a step with one hidden reason', async () => {
    const { told } = await way();
    const seen = (hidden: readonly string[]) =>
      withoutCells(told, new Set(hidden)).steps.map(
        ({ cell, wait, lost }) => `${cell.state} ${wait?.state ?? '-'} ${lost === null ? '-' : lost.people}`,
      );
    expect(seen([])).toEqual(['ok - -', 'ok ok 1', 'ok ok 2']);
    expect(seen(['referred'])).toEqual(['ok - -', 'suppressed - -', 'ok ok -']);
    expect(seen(['not-accepted declined'])).toEqual(['ok - -', 'ok ok 1', 'ok ok -']);
    expect(seen(['wait-accepted'])).toEqual(['ok - -', 'ok ok 1', 'ok hidden 2']);
  });
});
