import { describe, expect, it } from 'vitest';
import { parseDialectOverride } from '../../../src/data/import/dialect.ts';

describe('reading options of a project file', () => {
  it('are taken as they stand', () => {
    const options = { encoding: 'windows-1252', delimiter: ';', quote: "'", headerRow: 3 };
    expect(parseDialectOverride(options)).toEqual(options);
    expect(parseDialectOverride({ quote: null, headerRow: 0 })).toEqual({ quote: null, headerRow: 0 });
    expect(parseDialectOverride({})).toEqual({});
  });

  it.each([
    'text',
    null,
    { encoding: 'ebcdic' },
    { delimiter: 'E' },
    { delimiter: ',,' },
    { delimiter: '"' },
    { quote: '`' },
    { headerRow: -1 },
    { headerRow: 1.5 },
  ])('%j are refused', (options) => {
    expect(parseDialectOverride(options)).toBeUndefined();
  });
});
