import { describe, expect, it } from 'vitest';
import { fileSizeText } from '../../../../src/app/pages/import/file-size.ts';

describe('the size of a file', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1_200, '1.2 kB'],
    [517_000, '517 kB'],
    [34_200_000, '34 MB'],
  ])('%i is %s', (bytes, text) => {
    expect(fileSizeText(bytes)).toBe(text);
  });
});
