import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/data/analyse.ts';
import type { AnalysisRequest } from '../../src/data/request.ts';
import { cohort, type Row, request } from './cohort.ts';

/** Contacts of `people` persons, `each` of them a person, with naloxone given or not. */
function contacts(program: string, people: number, each: number, naloxone: boolean): readonly Row[] {
  return Array.from({ length: people * each }, (_, index) => ({
    person: `${program}${naloxone}${index % people}`,
    encounter_date: '2025-01-01',
    program,
    naloxone_given: naloxone,
  }));
}

async function cells(rows: readonly Row[], metric: string, changes: Partial<AnalysisRequest> = {}) {
  const { db, loaded } = await cohort(rows);
  const { results } = await analyse(db, loaded, request(metric, { policy: 'cms', ...changes }));
  return results.map(({ group, cell }) => [group, cell.state === 'suppressed' ? cell.reason : cell.state]);
}

describe('a count of contacts', () => {
  const many = [...contacts('East', 20, 1, true), ...contacts('East', 20, 1, false)];

  it('is hidden where few people stand behind it, however many contacts there are', async () => {
    expect(await cells(contacts('East', 3, 8, true), 'encounters')).toEqual([[null, 'small-denominator']]);
    expect(await cells(contacts('East', 12, 2, true), 'encounters')).toEqual([[null, 'ok']]);
  });

  it('hides a share where few people are above the line, or below it only', async () => {
    expect(
      await cells([...contacts('East', 3, 8, true), ...contacts('East', 20, 1, false)], 'naloxone-per-encounter'),
    ).toEqual([[null, 'small-numerator']]);
    expect(
      await cells([...contacts('East', 20, 1, true), ...contacts('East', 3, 8, false)], 'naloxone-per-encounter'),
    ).toEqual([[null, 'small-complement']]);
    expect(await cells(many, 'naloxone-per-encounter')).toEqual([[null, 'ok']]);
  });

  it('takes another group with it, since the whole would tell', async () => {
    const rows = [
      ...many,
      ...contacts('West', 20, 1, true),
      ...contacts('West', 20, 1, false),
      ...contacts('North', 3, 8, true),
    ];
    const found = await cells(rows, 'encounters', { split: 'program' });
    expect(found.filter(([, state]) => state === 'ok')).toHaveLength(1);
    expect(found).toContainEqual(['North', 'small-denominator']);
  });
});
