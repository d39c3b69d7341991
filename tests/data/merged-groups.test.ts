import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/data/analyse.ts';
import { mergedGroups } from '../../src/data/merged-groups.ts';
import type { AnalysisRequest } from '../../src/data/request.ts';
import { assert } from '../../src/domain/assert.ts';
import { metricById } from '../../src/domain/metrics/catalogue.ts';
import { request } from './cohort.ts';
import { loadTexts } from './load-texts.ts';

const metric = metricById('referral-rate');
assert(metric !== undefined, 'the measure exists');

/** People met and referred of each program in two years. */
async function loadPrograms(programs: Readonly<Record<string, readonly [met: number, referred: number]>>) {
  const rows = Object.entries(programs).flatMap(([program, [met, referred]]) =>
    ['2024-03-01', '2025-03-01'].map((month) => [month, program, met, referred].join()),
  );
  return loadTexts([{ text: ['month,program,encountered,referred', ...rows].join('\n') }]);
}

const asked: AnalysisRequest = { ...request('referral-rate'), by: 'year', split: 'program', policy: 'cms' };

async function merged(programs: Parameters<typeof loadPrograms>[0]) {
  const { db, loaded } = await loadPrograms(programs);
  assert(metric !== undefined, 'the measure exists');
  return mergedGroups(db, loaded, metric, asked);
}

describe('groups of a trend that are too small to be shown alone', () => {
  it('are put together where that shows more, and are then counted as one', async () => {
    const { db, loaded } = await loadPrograms({ A: [60, 30], B: [9, 6], C: [16, 8], D: [40, 20] });
    assert(metric !== undefined, 'the measure exists');
    const together = await mergedGroups(db, loaded, metric, asked);
    expect(together).toEqual({ name: 'Other (2 groups merged)', values: ['B', 'C'] });
    assert(together !== null, 'two are merged');
    const { results } = await analyse(db, loaded, { ...asked, merged: together });
    const shown = results.filter(({ period }) => period === '2025').map(({ group, cell }) => [group, cell]);
    expect(shown).toMatchObject([
      ['A', { state: 'ok', denominator: 60 }],
      ['D', { state: 'ok', denominator: 40 }],
      ['Other (2 groups merged)', { state: 'ok', numerator: 14, denominator: 25 }],
    ]);
  });

  it('take the smallest of the others with them where they are still too few', async () => {
    expect(await merged({ A: [60, 30], B: [6, 3], D: [40, 20], E: [50, 25] })).toEqual({
      name: 'Other (2 groups merged)',
      values: ['B', 'D'],
    });
    expect(await merged({ A: [60, 30], B: [6, 3], C: [6, 3], D: [24, 12], E: [50, 25] })).toEqual({
      name: 'Other (3 groups merged)',
      values: ['B', 'C', 'D'],
    });
  });

  it('take those whose group is not recorded with them where that shows more', async () => {
    expect(await merged({ A: [60, 30], B: [9, 5], C: [18, 9], '': [6, 3] })).toEqual({
      name: 'Other (3 groups merged)',
      values: ['B', 'C', '(not recorded)'],
    });
  });

  it('stay as they are where none is too small, or nothing more would be shown', async () => {
    expect(await merged({ A: [60, 30], D: [40, 20] })).toBeNull();
    expect(await merged({ A: [6, 3], D: [9, 4] })).toBeNull();
    expect(await merged({ A: [30, 15], D: [9, 4] })).toBeNull();
  });
});
