import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../src/data/csv-text.ts';
import { type ReadProgress, readTable } from '../../../src/data/import/read-table.ts';
import { assert } from '../../../src/domain/assert.ts';
import { engine } from '../engine.ts';
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
    const outcome = await readTable({ name: 'big.csv', size: 5_000_000_000, content: new Uint8Array() });
    assert(!outcome.ok, 'the file is refused');
    expect(outcome.issue).toMatchObject({ rule: 'too-large', parameters: { megabytes: 5000, limitMegabytes: 500 } });
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

describe('a file with more than one table', () => {
  const two = [
    'Encounters,,,',
    'id,day,kind,n',
    '1,2025-01-01,call,4',
    '2,2025-01-02,visit,5',
    '',
    'Admissions',
    'client,entry',
    'a1,2025-02-01',
    'a2,2025-02-02',
    'a3,2025-02-03',
    '',
  ].join('\n');

  it('is read as the one with most rows, and the other one is told', async () => {
    const found = await readWell(two);
    expect(found.columns).toEqual(['client', 'entry']);
    expect(await loaded(found)).toEqual([
      [8, 'a1', '2025-02-01'],
      [9, 'a2', '2025-02-02'],
      [10, 'a3', '2025-02-03'],
    ]);
    expect(found.issues).toContainEqual({
      rule: 'other-table',
      level: 'warning',
      parameters: { table: 1, row: 2, rows: 2, columns: 'id, day, kind, n' },
      row: 2,
    });
  });

  it('is read as the one that is asked for', async () => {
    const found = await readWell(two, { table: 1 });
    expect([found.columns, found.rowsIn, found.setAside]).toEqual([['id', 'day', 'kind', 'n'], 2, []]);
    expect((await loaded(found)).map(([row]) => row)).toEqual([3, 4]);
  });

  it('is not made of a table with a blank row in it', async () => {
    const found = await readWell('id,day,n\n1,2025-01-01,4\n2,2025-01-02,5\n\n3,2025-01-03,6\n4,2025-01-04,7\n');
    expect([found.tables.length, found.rowsIn, found.setAside.map(({ row }) => row)]).toEqual([1, 5, [4]]);
  });
});

describe('a header of two rows', () => {
  it('gives each column the name that tells it apart', async () => {
    const found = await readWell(
      'Client,,Referral,,Entry,\nID,Sex,Date,Agency,Date,Agency\n1,F,2025-01-01,North,2025-01-03,South\n2,M,2025-01-02,East,2025-01-04,West\n',
    );
    expect(found.columns).toEqual(['ID', 'Sex', 'Referral Date', 'Referral Agency', 'Entry Date', 'Entry Agency']);
    expect((await loaded(found)).map(([row]) => row)).toEqual([3, 4]);
    expect((await readWell('a,b\nc,d\ne,f\n', { headerRow: 1, headerRows: 2 })).rowsIn).toBe(1);
  });
});

describe('a row that looks like a total', () => {
  const daily = 'day,outcome,n\n2025-01-01,Total,7\n2025-01-01,Diverted,3\n2025-01-01,Held,4\n';

  it('is set aside in whatever column the word stands', async () => {
    expect((await readWell(daily)).setAside).toEqual([{ row: 2, rule: 'total-row', text: '2025-01-01,Total,7' }]);
  });

  it('is a record when a person says so', async () => {
    expect((await readWell(daily, { rowsAreRecords: [2] })).setAside).toEqual([]);
  });
});

describe('a long file', () => {
  const rows = Array.from({ length: 300_000 }, (_, row) => `person ${row},2025-01-01,"two, words"`);
  const text = ['id,day,note', ...rows, ''].join('\n');

  it('is read in pieces, tells how far it has come, and is read by the engine itself', async () => {
    const told: ReadProgress[] = [];
    const bytes = new TextEncoder().encode(text);
    const found = await readTable(
      { name: 'long.csv', size: bytes.byteLength, content: bytes },
      {},
      { onProgress: (one) => told.push(one) },
    );
    assert(found.ok, 'the file is read');
    expect([found.rowsIn, found.source.lane]).toEqual([300_000, 'fast']);
    expect(told.length).toBeGreaterThan(2);
    expect(told.at(-1)).toEqual({ bytes: bytes.byteLength, size: bytes.byteLength, rows: 300_001 });
  });

  it('is given up when it is called off', async () => {
    const controller = new AbortController();
    const bytes = new TextEncoder().encode(text);
    const reading = readTable(
      { name: 'long.csv', size: bytes.byteLength, content: bytes },
      {},
      { signal: controller.signal, onProgress: () => controller.abort() },
    );
    await expect(reading).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  });

  it('is damaged in one place, and loses nothing else', async () => {
    const broken = text.replace('person 299000,2025-01-01,"two, words"', 'person 299000,2025-01-01,"two');
    const found = await readWell(broken);
    expect(found.setAside.map(({ row, rule }) => [row, rule])).toEqual([[299_002, 'unclosed-quote']]);
    const db = await loaded(found);
    expect([db.length, db.at(-1)]).toEqual([299_999, [300_001, 'person 299999', '2025-01-01', 'two, words']]);
  });
});

describe('a large file', () => {
  it('is kept compressed, and a small one of its name takes its place', async () => {
    const db = await engine();
    const small = await readWell('id,day\n1,2025-01-01\n');
    const where = "select table_catalog as place from information_schema.tables where table_name = 'reading_test'";
    await loaded({ ...small, bytes: 200_000_000 });
    expect(await db.query(where)).toEqual([{ place: 'packed' }]);
    await loaded(small);
    expect(await db.query(where)).toEqual([{ place: 'memory' }]);
  });
});

describe('what programs leave in a file', () => {
  const windows = (text: string) => Uint8Array.from([...text].map((char) => char.charCodeAt(0)));

  it('is unpacked where cells are written as formulas to keep their zeros, quoted or not', async () => {
    const table = await readWell('id,day\n="00123",2025-01-01\n"=""00124""",2025-01-02\n125,2025-01-03\n');
    expect(table.issues).toEqual([{ rule: 'formula-text', level: 'note', parameters: { count: 2, row: 2 }, row: 2 }]);
    expect((await loaded(table)).map(([, id]) => id)).toEqual(['00123', '00124', '125']);
    expect(table.preview.map(([id]) => id)).toEqual(['00123', '00124', '125']);
  });

  it('is seen through where exports were put one behind another', async () => {
    const table = await readWell('\ufeffid,day\n1,2025-01-01\n\ufeffid,day\n2,2025-01-02\n');
    expect(table.setAside.map(({ row, rule }) => [row, rule])).toEqual([[3, 'repeated-header']]);
    expect((await loaded(table)).map(([, id]) => id)).toEqual(['1', '2']);
    expect(table.issues.map(({ rule }) => rule)).toEqual(['marks-removed', 'repeated-header']);
  });

  it('is read in two encodings where the file has two, unless one is told', async () => {
    const bytes = windows('id,nick\n1,Jos\u00c3\u00a9\n2,Jos\u00e9\n');
    const table = await readWell(bytes);
    expect((await loaded(table)).map(([, , nick]) => nick)).toEqual(['José', 'José']);
    expect(table.issues).toEqual([{ rule: 'two-encodings', level: 'warning', parameters: { count: 1 } }]);
    expect((await readWell(bytes, { encoding: 'windows-1252' })).preview[0]).toEqual(['1', 'JosÃ©']);
  });

  it('is taken off where every row stands in quotes as one cell', async () => {
    const table = await readWell(
      '"id,day,note"\r\n"1,2025-01-01,""a, b"""\r\n"2,2025-01-02,c"\r\n"3,2025-01-03,d"\r\n',
    );
    expect(table.columns).toEqual(['id', 'day', 'note']);
    expect(await loaded(table)).toEqual([
      [2, '1', '2025-01-01', 'a, b'],
      [3, '2', '2025-01-02', 'c'],
      [4, '3', '2025-01-03', 'd'],
    ]);
    expect(table.issues.map(({ rule }) => rule)).toEqual(['wrapped-rows']);
  });

  it('is refused with its name where columns are kept apart by spaces of fixed width', async () => {
    const lines = ['client id', '1', '2', '3', '4', '5', '6'].map(
      (id) => `${id.padEnd(16)}${'2025-01-01'.padEnd(16)}Fire Dept`,
    );
    const outcome = await read(lines.join('\n'));
    expect(outcome).toMatchObject({
      ok: false,
      issue: { rule: 'not-text', parameters: { looksLike: 'text in columns of fixed width' } },
    });
  });

  it('is set aside at the end where a person says how many last rows are no records', async () => {
    const text = 'id,day\n1,2025-01-01\n2,2025-01-02\nprepared by,the office\nfor,the county\n\n';
    const table = await readWell(text, { footerRows: 2 });
    expect(table.setAside.map(({ row, rule }) => [row, rule])).toEqual([
      [4, 'footer-row'],
      [5, 'footer-row'],
    ]);
    expect(table.rowsIn).toBe(4);
    expect((await readWell(text)).setAside).toEqual([]);
  });

  it('is set aside between the rows: group totals, titles and page numbers', async () => {
    const day = (id: number) => `${id},2025-01-0${id},Fire,x`;
    const lines = [1, 2, 3, 4]
      .map(day)
      .concat('Page 1 of 2,,,', [5, 6, 7, 8].map(day), '"North Station","","",""', day(9));
    const table = await readWell(['id,day,agency,note', ...lines].join('\n'));
    expect(table.setAside.map(({ row, rule }) => [row, rule])).toEqual([
      [6, 'footer-row'],
      [11, 'heading-row'],
    ]);
  });
});

describe('a table in pieces', () => {
  it.each(['fast', 'repair'] as const)('is in the engine what it is at once (%s lane)', async (lane) => {
    const text = 'id,note\n1,"a, b"\n2,Renée\n3,c\n4,d\n';
    const found = await readWell(text, {}, lane === 'repair' ? lane : undefined);
    const { content } = found.source;
    const bytes = content instanceof Uint8Array ? content : new Uint8Array(await content.arrayBuffer());
    const cuts = [...bytes.keys()].filter((at) => at > 0 && bytes[at - 1] === 10);
    expect(cuts.length).toBe(3);
    const whole = await loaded(found);
    expect(await loaded({ ...found, source: { ...found.source, cuts } })).toEqual(whole);
    expect(whole.map(([row]) => row)).toEqual([2, 3, 4, 5]);
  });
});
