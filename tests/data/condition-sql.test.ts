import { describe, expect, it } from 'vitest';
import { conditionSql } from '../../src/data/condition-sql.ts';
import { duckdbDialect } from '../../src/data/db/dialect.ts';
import type { Condition } from '../../src/domain/metrics/metric.ts';
import { cohort, type Row } from './cohort.ts';

async function holds(condition: Condition, row: Row): Promise<boolean> {
  const { db } = await cohort([{ person: 'a', encounter_date: '2025-01-01', ...row }]);
  const [answer] = await db.query(
    `select ${conditionSql(condition, duckdbDialect)} as holds from episode cross join setting`,
  );
  return answer?.holds === true;
}

describe('a condition', () => {
  it.each<readonly [string, Condition, readonly [boolean, boolean, boolean]]>([
    ['yes', { flag: 'accepted', is: 'yes' }, [true, false, false]],
    ['not yes', { flag: 'accepted', is: 'not-yes' }, [false, true, true]],
    ['not no', { flag: 'accepted', is: 'not-no' }, [true, false, true]],
    ['recorded', { recorded: 'accepted' }, [true, true, false]],
  ])('"%s" on a yes, a no and nothing recorded', async (_, condition, expected) => {
    const answers = [];
    for (const accepted of [true, false, null]) answers.push(await holds(condition, { accepted }));
    expect(answers).toEqual(expected);
  });

  it('is false, never unknown, on a missing code or date', async () => {
    const row = { exit_reason: null, entry_date: null };
    expect(await holds({ field: 'exit_reason', oneOf: ['completed'] }, row)).toBe(false);
    expect(await holds({ daysFrom: 'encounter_date', to: 'entry_date', first: 0, last: 30 }, row)).toBe(false);
    expect(await holds({ inTreatmentOnDay: 90, after: 'entry_date' }, row)).toBe(false);
  });

  it('under "not" is the opposite, also of what is not recorded', async () => {
    const met: Condition = { not: { field: 'exit_reason', oneOf: ['completed'] } };
    const answers = [];
    for (const exit_reason of ['completed', 'lost', null]) answers.push(await holds(met, { exit_reason }));
    expect(answers).toEqual([false, true, true]);
  });

  it('on a number holds from the least on', async () => {
    const answers = [];
    for (const services_34d of [1, 2, 3, null]) {
      answers.push(await holds({ number: 'services_34d', atLeast: 2 }, { services_34d }));
    }
    expect(answers).toEqual([false, true, true, false]);
  });

  it('of nothing is true for all and false for any', async () => {
    expect([await holds({ all: [] }, {}), await holds({ any: [] }, {})]).toEqual([true, false]);
  });

  it('takes hostile codes as text', async () => {
    expect(await holds({ field: 'exit_reason', oneOf: ["x') or true --"] }, { exit_reason: 'completed' })).toBe(false);
  });
});
