import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/data/csv-text.ts';

describe('csvText', () => {
  it('quotes what must be quoted and nothing else', () => {
    expect(csvText([['a', 'b,c', 'd"e', 'f\ng', '', ' h', '01234']])).toBe('a,"b,c","d""e","f\ng",""," h",01234\n');
  });

  it('ends its lines as asked, and leaves those within a cell alone', () => {
    expect(csvText([['a', 'b\nc'], ['d']], '\r\n')).toBe('a,"b\nc"\r\nd\r\n');
  });

  it('is empty for no rows', () => {
    expect(csvText([])).toBe('');
  });
});
