import { describe, expect, it } from 'vitest';
import { readingText } from '../../../../src/app/pages/import/ReadingFile.tsx';

describe('a file that is being read', () => {
  it.each([
    [null, 'Waiting for its turn…'],
    [{ stage: 'unpacking', name: 'Referrals', part: 2, of: 5 }, 'Unpacking sheet 2 of 5: Referrals'],
    [{ stage: 'unpacking', name: 'a.csv', part: 1, of: 1 }, 'Unpacking a.csv…'],
    [{ stage: 'reading', bytes: 4_000_000, size: 500_000_000, rows: 38_000 }, '38,000 rows read, 4.0 MB of 500 MB.'],
    [{ stage: 'taking', rows: 352_000, of: 5_000_000 }, '5,000,000 rows read. 352,000 of them are in the engine.'],
    [{ stage: 'columns', column: 3, of: 12 }, 'All rows are in. Looking at column 3 of 12.'],
  ] as const)('%j: %s', (progress, text) => {
    expect(readingText({ progress })).toBe(text);
  });
});
