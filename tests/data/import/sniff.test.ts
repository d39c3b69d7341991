import { describe, expect, it } from 'vitest';
import { modalWidth, sniffGrammar } from '../../../src/data/import/sniff.ts';

const table = (delimiter: string, wrap = (cell: string) => cell) =>
  [
    ['id', 'note, long; text', 'day'],
    ['1', 'a b c', '2025-01-01'],
    ['2', 'd e', '2025-01-02'],
    ['3', 'f', '2025-01-03'],
  ]
    .map((row) => row.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : wrap(cell))).join(delimiter))
    .join('\n');

describe('sniffGrammar', () => {
  it.each([',', ';', '\t', '|'])('finds the delimiter %j', (delimiter) => {
    expect(sniffGrammar(table(delimiter), {})).toMatchObject({ delimiter, quote: '"', from: 0 });
  });

  it('finds a space only where it cuts every row alike', () => {
    expect(sniffGrammar('id day n\n1 2025-01-01 4\n2 2025-01-02 5\n', {}).delimiter).toBe(' ');
    expect(sniffGrammar('note\nsome words here\nothers\n', {}).delimiter).toBe(',');
  });

  it("finds the quote ' and the backslash before quotes", () => {
    expect(sniffGrammar("'id','a'\n'1','x'\n'2','y'\n", {}).quote).toBe("'");
    expect(sniffGrammar('id,a\n1,"say \\"hi\\", ok"\n2,"b"\n', {}).escape).toBe('backslash');
  });

  it("follows Excel's sep line and begins behind it", () => {
    expect(sniffGrammar('sep=;\nid;a,b\n1;x,y\n', {})).toMatchObject({ delimiter: ';', from: 6 });
  });

  it('follows what it is told', () => {
    expect(sniffGrammar('a,b;c\n1,2;3\n', { delimiter: ';', quote: null })).toMatchObject({
      delimiter: ';',
      quote: null,
    });
  });

  it('takes the most frequent width, of equals the larger', () => {
    expect([modalWidth([3, 3, 1]), modalWidth([1, 3]), modalWidth([])]).toEqual([3, 3, 1]);
  });
});
