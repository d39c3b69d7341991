import { describe, expect, it } from 'vitest';
import { readingText } from '../../../../src/app/pages/import/ReadingFile.tsx';

describe('a file that is being read', () => {
  it.each([
    [null, 'Waiting for its turn…'],
    [{ bytes: 4_000_000, size: 500_000_000, rows: 38_000 }, '38,000 rows read, 4.0 MB of 500 MB.'],
    [
      { bytes: 500_000_000, size: 500_000_000, rows: 5_000_000 },
      '5,000,000 rows read. The engine is taking them in and looking at each column…',
    ],
  ])('%j: %s', (progress, text) => {
    expect(readingText({ progress })).toBe(text);
  });
});
