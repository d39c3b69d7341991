import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/data/import/read-table.ts';

const HEADER = 'id,day,note,left';

async function read(lines: readonly string[], override = {}) {
  const content = new TextEncoder().encode(`${[HEADER, ...lines].join('\n')}\n`);
  const found = await readTable({ name: 'excel.csv', size: content.byteLength, content }, override);
  if (!found.ok) throw new Error('the file is read');
  const rules = found.issues.map(({ rule }) => rule);
  const content2 = found.source.content;
  const text = content2 instanceof Uint8Array ? '' : await content2.text();
  return { rows: found.rowsIn, aside: found.setAside.map(({ row }) => row), rules, text };
}

/** Rows 2 to 48 of a sheet: three blocks of 16, of which the second has no last cells. */
function sheet(blockWidth = 2): readonly string[] {
  return Array.from({ length: 47 }, (_, at) => {
    const row = at + 2;
    const cells = [`${row}`, '2025-01-02', '', ''];
    return (row > 16 && row <= 32 ? cells.slice(0, blockWidth) : cells).join(',');
  });
}

describe('rows whose last cells Excel left out', () => {
  it('are kept with nothing in these cells, and said once', async () => {
    const { rows, aside, rules, text } = await read(sheet());
    expect([rows, aside, rules]).toEqual([47, [], ['cut-rows']]);
    expect(text).toContain('17,"17","2025-01-02","",""\n');
  });

  it('are kept in a last block that is not full, beside a full one', async () => {
    const { aside } = await read([...sheet(), '49,2025-01-02', '50,2025-01-02']);
    expect(aside).toEqual([]);
  });

  it('stay set aside where a block is not cut as Excel cuts it: a row may have lost any cell', async () => {
    const odd = sheet().map((line, at) => (at === 20 ? '22,2025-01-02,x' : line));
    const lone = sheet(4).map((line, at) => (at === 20 ? '22,2025-01-02' : line));
    expect((await read(odd)).aside).toHaveLength(16);
    expect((await read(lone)).aside).toEqual([22]);
    expect((await read([...sheet(4), '49,2025-01-02'])).aside).toEqual([49]);
  });

  it('are kept where a person says that the row is a record', async () => {
    const lone = sheet(4).map((line, at) => (at === 20 ? '22,2025-01-02' : line));
    expect((await read(lone, { rowsAreRecords: [22] })).aside).toEqual([]);
  });
});
