import { describe, expect, it } from 'vitest';
import { expectedParts, isAlikeName } from '../../../src/data/recipes/file-names.ts';

describe('names of files', () => {
  it.each([
    ['narcan_2023-12-01.csv', 'Narcan 2024-04-30 (copy).csv'],
    ['encounters Jan 2025.xlsx', 'encounters_feb_2025.csv'],
    ['2025-01.csv', '2025-01.csv'],
    ['june.xlsx › Referrals 2024', 'county final.xlsx › referrals (2025)'],
  ])('%s and %s are alike', (one, other) => expect(isAlikeName(one, other)).toBe(true));

  it.each([
    ['admissions.csv', 'encounters.csv'],
    ['2025-01.csv', '2025-02.csv'],
    ['county.xlsx › Referrals', 'county.xlsx › Admissions'],
    ['county.xlsx › Referrals', 'referrals.csv'],
  ])('%s and %s are not', (one, other) => expect(isAlikeName(one, other)).toBe(false));
});

describe('the parts that recipes wait for', () => {
  const expected = expectedParts(['june.xlsx › Referrals', 'plain.csv']);

  it('are those of the same name, whatever the container is called', () => {
    expect(expected(['Referrals', 'Referrals (copy)', 'Codes'])).toEqual(['Referrals']);
  });

  it('are else the only one that is called alike', () => {
    expect(expected(['Referrals 2025', 'Codes'])).toEqual(['Referrals 2025']);
    expect(expected(['Referrals 2024', 'Referrals 2025'])).toEqual([]);
  });
});
