import { describe, expect, it } from 'vitest';
import { isAlikeName } from '../../../src/data/recipes/file-names.ts';

describe('names of files', () => {
  it.each([
    ['narcan_2023-12-01.csv', 'Narcan 2024-04-30 (copy).csv'],
    ['encounters Jan 2025.xlsx', 'encounters_feb_2025.csv'],
    ['2025-01.csv', '2025-01.csv'],
  ])('%s and %s are alike', (one, other) => expect(isAlikeName(one, other)).toBe(true));

  it.each([
    ['admissions.csv', 'encounters.csv'],
    ['2025-01.csv', '2025-02.csv'],
  ])('%s and %s are not', (one, other) => expect(isAlikeName(one, other)).toBe(false));
});
