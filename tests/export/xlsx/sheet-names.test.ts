import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sheetNames } from '../../../src/export/xlsx/sheet-names.ts';

it('names are cut between words, and numbered where they would be the same', () => {
  expect(
    sheetNames(['1 North Carolina settlement report: diversion', 'Groups', 'groups', 'a/b', '', 'History']),
  ).toEqual(['1 North Carolina settlement', 'Groups', 'groups 2', 'a b', 'Table', 'History 2']);
});

it('every spreadsheet accepts the names of any tables', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 30 }), (wanted) => {
      const names = sheetNames(wanted);
      expect(names).toHaveLength(wanted.length);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      for (const name of names) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).toBe(name.trim());
        expect(name).not.toMatch(/[[\]:*?/\\'"]/);
        expect(new TextDecoder().decode(new TextEncoder().encode(name))).toBe(name);
      }
    }),
    { seed: 31, numRuns: 300 },
  );
});
