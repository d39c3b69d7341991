import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../src/data/csv-text.ts';
import { assert } from '../../../src/domain/assert.ts';
import { loaded, read, readWell } from './reading.ts';

const SEED = 20_260_630;

function utf16le(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}

/** Cells without odd quotes: words, commas, line ends, doubled quotes, empty. */
const cell = fc.oneof(
  fc.constantFrom('', 'x', 'two words', 'a,b', 'a;b', 'line\nline', 'say "hi"', '01234', '-5', '2025-01-31', 'née'),
  fc.stringMatching(/^[a-z0-9 ]{0,8}$/),
);

/** A table with a header of words and an id column, so that no row is blank. */
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc
      .array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 12 })
      .map((rows) => [
        ['id', ...Array.from({ length: width }, (_, index) => `column ${'abcde'.charAt(index)}`)],
        ...rows.map((row, index) => [`p${index}`, ...row]),
      ]),
  );

function written(rows: readonly (readonly string[])[], delimiter: string, newline: string): string {
  const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(delimiter));
  return `${quoted.join(newline)}${newline}`;
}

describe('a clean table', () => {
  it('comes back cell for cell, however it is spelled', async () => {
    const spelling = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t', '|'),
      newline: fc.constantFrom('\n', '\r\n', '\r'),
      encoding: fc.constantFrom('utf-8', 'utf-8 with a mark', 'utf-16'),
    });
    await fc.assert(
      fc.asyncProperty(table, spelling, async (rows, { delimiter, newline, encoding }) => {
        const text = `${encoding === 'utf-8' ? '' : '\ufeff'}${written(rows, delimiter, newline)}`;
        const found = await readWell(encoding === 'utf-16' ? utf16le(text) : text);
        expect(found.columns).toEqual(rows[0]);
        expect(found.setAside).toEqual([]);
        expect((await loaded(found)).map((row) => row.slice(1))).toEqual(rows.slice(1));
      }),
      { seed: SEED, numRuns: 40 },
    );
  }, 120_000);

  it('is the same table by both lanes', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const found = await readWell(csvText(rows));
        const copied = await readWell(csvText(rows), {}, 'repair');
        expect([found.source.lane, copied.source.lane]).toEqual(['fast', 'repair']);
        expect(await loaded(copied)).toEqual(await loaded(found));
      }),
      { seed: SEED, numRuns: 25 },
    );
  }, 120_000);
});

describe('a polluted table', () => {
  const dirt = fc.constantFrom(
    'Quarterly report',
    '',
    ',,',
    'p9,x',
    'p9,x,y,z,too,many',
    'p9,"never closed,y',
    'p9,stray "quote" here,y',
    'id,column a,column b',
    'Total,12,48',
    'p9,nul\u0000,y',
  );

  it('still accounts for every row, and keeps every row that is whole', async () => {
    const places = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), dirt), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(places, async (pollution) => {
        const lines = ['id,column a,column b', ...Array.from({ length: 8 }, (_, row) => `r${row},word,other`)];
        for (const [at, text] of pollution) lines.splice(at, 0, text);
        const found = await readWell(`${lines.join('\n')}\n`);
        const rows = await loaded(found);
        expect(rows).toHaveLength(found.rowsIn - found.setAside.length);
        const kept = rows.map(([, id]) => id).filter((id) => String(id).startsWith('r'));
        expect(kept).toEqual(Array.from({ length: 8 }, (_, row) => `r${row}`));
      }),
      { seed: SEED, numRuns: 60 },
    );
  }, 120_000);

  it('says of each row set aside which one, by what rule, and what stood there', async () => {
    const found = await readWell(
      'Report run on 1/1/2025\n\nid,day,n\n1,2025-01-01,4\n\n2,2025-01-02\nid,day,n\n3,"open,5\n4,2025-01-04,5,6\n5,2025-01-05,7\nTotal,,16\n',
    );
    expect(found.setAside).toEqual([
      { row: 5, rule: 'blank-row', text: '' },
      { row: 6, rule: 'too-few-fields', text: '2,2025-01-02' },
      { row: 7, rule: 'repeated-header', text: 'id,day,n' },
      { row: 8, rule: 'unclosed-quote', text: '3,"open,5' },
      { row: 9, rule: 'too-many-fields', text: '4,2025-01-04,5,6' },
      { row: 11, rule: 'total-row', text: 'Total,,16' },
    ]);
    expect(await loaded(found)).toEqual([
      [4, '1', '2025-01-01', '4'],
      [10, '5', '2025-01-05', '7'],
    ]);
    expect(found.dialect).toMatchObject({ headerRow: 3, preambleLines: 2 });
    expect(found.issues.map(({ rule }) => rule)).toContain('preamble-skipped');
  });

  it('loses empty columns at the right, and names what has no name', async () => {
    const found = await readWell('id,,note,note,,\n1,a,b,c,,\n2,d,e,f,,\n');
    expect(found.columns).toEqual(['id', 'column 2', 'note', 'note (2)']);
    expect(await loaded(found)).toEqual([
      [2, '1', 'a', 'b', 'c'],
      [3, '2', 'd', 'e', 'f'],
    ]);
  });

  it('follows the header and the delimiter it is told', async () => {
    const found = await readWell('x;1\ny;2\nz;3\n', { headerRow: 2 });
    expect([found.columns, found.rowsIn]).toEqual([['y', '2'], 1]);
    expect((await readWell('x;1\ny;2\n', { headerRow: 0 })).rowsIn).toBe(2);
    expect((await readWell('a;b,c\n1;2,3\n', { delimiter: ',' })).columns).toEqual(['a;b', 'c']);
  });
});

describe('a file that is no table', () => {
  it.each([
    ['', 'empty-file'],
    [' \n\n', 'empty-file'],
    ['%PDF-1.7 stream', 'not-text'],
    ['{"a": 1}', 'not-text'],
    ['<!doctype html><html></html>', 'not-text'],
    ['id,day,n\n', 'no-data-rows'],
  ])('%j is refused: %s', async (content, rule) => {
    const outcome = await read(content);
    expect(outcome.ok ? 'read' : outcome.issue.rule).toBe(rule);
  });

  it('is refused before it is read when it is too large', async () => {
    const { readTable } = await import('../../../src/data/import/read-table.ts');
    const outcome = await readTable({ name: 'big.csv', size: 5_000_000_000, content: new Uint8Array() });
    assert(!outcome.ok, 'the file is refused');
    expect(outcome.issue.rule).toBe('too-large');
  });
});

describe('hostile content', () => {
  it('is text like any other', async () => {
    const header = ['__proto__', 'constructor', '"; DROP TABLE x;--', "it's"];
    const row = ['=1+1', '<script>alert(1)</script>', "'; drop table raw; --", '\ud800'];
    const found = await readWell(csvText([header, row, ['a', 'b', 'c', 'd']]));
    expect(found.columns).toEqual(header);
    expect((await loaded(found))[0]?.slice(1, 4)).toEqual(row.slice(0, 3));
  });

  it('may be wide', async () => {
    const names = Array.from({ length: 1200 }, (_, index) => `c${index}x`);
    const found = await readWell(csvText([names, names.map(() => 'v'), names.map(() => 'w')]));
    expect([found.columns.length, (await loaded(found)).length]).toEqual([1200, 2]);
  });
});
