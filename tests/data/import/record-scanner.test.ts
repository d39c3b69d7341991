import { describe, expect, it } from 'vitest';
import { type Grammar, scanRecord } from '../../../src/data/import/record-scanner.ts';
import { splitRecord } from '../../../src/data/import/split-record.ts';

const COMMA: Grammar = { delimiter: ',', quote: '"', escape: 'double', padded: false };

describe('a record', () => {
  it.each<readonly [string, readonly string[], Grammar]>([
    ['a,b,c', ['a', 'b', 'c'], COMMA],
    ['', [''], COMMA],
    [',', ['', ''], COMMA],
    ['"a,b",c', ['a,b', 'c'], COMMA],
    ['"say ""hi""",c', ['say "hi"', 'c'], COMMA],
    ['"two\nlines",c', ['two\nlines', 'c'], COMMA],
    ['"",""', ['', ''], COMMA],
    ['7" pipe,c', ['7" pipe', 'c'], COMMA],
    ['"he said "hi" there",c', ['he said "hi" there', 'c'], COMMA],
    ["'a;b';c", ['a;b', 'c'], { delimiter: ';', quote: "'", escape: 'double', padded: false }],
    ['"a\\"b",c', ['a"b', 'c'], { delimiter: ',', quote: '"', escape: 'backslash', padded: false }],
    ['"a",b', ['"a"', 'b'], { delimiter: ',', quote: null, escape: 'double', padded: false }],
  ])('%j is cut into %j, and counted the same', (text, cells, grammar) => {
    expect(splitRecord(text, grammar)).toEqual(cells);
    expect(scanRecord(text, 0, grammar)).toMatchObject({ fields: cells.length, end: text.length, unclosed: false });
  });

  it('ends at any kind of line end, and the next one begins behind it', () => {
    expect(['a\nb', 'a\r\nb', 'a\rb'].map((text) => scanRecord(text, 0, COMMA).next)).toEqual([2, 3, 2]);
  });

  it('counts quotes that stand where none belongs, and lines inside quotes', () => {
    expect(scanRecord('7" pipe,"a "b" c",d', 0, COMMA)).toMatchObject({ strayQuotes: 3, innerLines: 0 });
    expect(scanRecord('"a\r\nb\nc",d', 0, COMMA)).toMatchObject({ strayQuotes: 0, innerLines: 2, fields: 2 });
  });

  it('is told unclosed when its quote never ends', () => {
    expect(scanRecord('a,"b\nc,d', 0, COMMA).unclosed).toBe(true);
  });
});
