import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CompareRequest, compareFiles } from '../../../src/data/compare/compare-files.ts';
import { type Comparison, sharedShare } from '../../../src/data/compare/comparison.ts';
import { inspectFile } from '../../../src/data/inspect.ts';
import type { MappedFile } from '../../../src/data/load.ts';
import { engine } from '../engine.ts';

async function mapped(text: string, fileNo: number): Promise<MappedFile> {
  const content = new TextEncoder().encode(text);
  const source = { name: `file-${fileNo}.csv`, size: content.length, content };
  const outcome = await inspectFile(await engine(), { source, fileNo });
  if (!('read' in outcome)) throw new Error('the file was refused');
  return { inspection: outcome, mapping: outcome.suggestion.mapping };
}

async function compared(older: string, newer: string, key?: CompareRequest['key']): Promise<Comparison> {
  const files = { older: await mapped(older, 71), newer: await mapped(newer, 72) };
  return compareFiles(await engine(), key === undefined ? files : { ...files, key });
}

const HEADER = 'client_id,contact_date,referred,discharge_date\n';
const MARCH = `${HEADER}"1,604",3/1/2025,Yes,\n1605,3/2/2025,No,\n1606,3/3/2025,Yes,3/30/2025\n`;

describe('a newer export', () => {
  it('tells rows and people that are unchanged, changed, new and gone', async () => {
    const april = `${HEADER}1604,3/1/2025,Yes,4/10/2025\n1605,3/2/2025,No,\n1607,4/3/2025,Yes,\n1605,4/4/2025,Yes,\n`;
    const comparison = await compared(MARCH, april);
    expect(comparison.rows).toEqual({ unchanged: 1, changed: 1, added: 2, vanished: 1 });
    expect(comparison.people).toEqual({ unchanged: 0, changed: 2, added: 1, vanished: 1 });
    expect(comparison.key.columns).toEqual(['client_id', 'contact_date']);
  });

  it('knows "1,604" and 1604 as one id, and says which columns of a row changed, with its row in each file', async () => {
    const april = `${HEADER}1606,3/3/2025,Yes,3/30/2025\n1604,3/1/2025,No,4/10/2025\n1605,3/2/2025,No,\n`;
    const { changedIn, listed } = await compared(MARCH, april);
    expect(listed).toEqual([{ fate: 'changed', olderRow: 2, newerRow: 3, columns: ['referred', 'discharge_date'] }]);
    expect(changedIn).toEqual([
      { column: 'referred', rows: 1 },
      { column: 'discharge_date', rows: 1 },
    ]);
  });

  it('is the same when only its dates are spelled otherwise and its columns stand in another order', async () => {
    const april = `referred,discharge_date,contact_date,client_id
Yes,,2025-03-01,1604
No,,2025-03-02,1605
Yes,2025-03-30,2025-03-03,1606
`;
    expect((await compared(MARCH, april)).rows).toEqual({ unchanged: 3, changed: 0, added: 0, vanished: 0 });
  });

  it('tells midnight from noon, and no time from midnight not', async () => {
    const older = 'client_id,contact_date\n1,2025-03-01 00:00:00\n2,2025-03-02 09:30:00\n3,2025-03-03\n';
    const newer = 'client_id,contact_date\n1,2025-03-01\n2,2025-03-02 12:00:00\n3,2025-03-03\n';
    expect((await compared(older, newer)).rows).toMatchObject({ unchanged: 2, added: 1, vanished: 1 });
  });

  it('pairs off rows that share a key one by one, equal ones first', async () => {
    const fan = 'client_id,contact_date,drug\n1,2025-03-01,A\n1,2025-03-01,B\n1,2025-03-01,B\n2,2025-03-01,A\n';
    const more =
      'client_id,contact_date,drug\n1,2025-03-01,B\n1,2025-03-01,C\n1,2025-03-01,B\n1,2025-03-01,D\n2,2025-03-01,A\n';
    const comparison = await compared(fan, more);
    expect(comparison.rows).toEqual({ unchanged: 3, changed: 1, added: 1, vanished: 0 });
    expect(comparison.key.isUnique).toBe(false);
  });

  it('is compared by the key a person chose, or by all cells', async () => {
    const april = `${HEADER}1604,3/9/2025,Yes,\n1605,3/2/2025,Yes,\n1606,3/3/2025,Yes,3/30/2025\n`;
    expect((await compared(MARCH, april, ['client_id'])).rows).toMatchObject({ unchanged: 1, changed: 2 });
    const byAll = await compared(MARCH, april, []);
    expect(byAll.rows).toEqual({ unchanged: 1, changed: 0, added: 2, vanished: 2 });
    expect(byAll.key).toEqual({ columns: [], isUnique: false, isChosen: true });
  });

  it('shares nothing with a file of other people or of other columns', async () => {
    const others = `${HEADER}9,3/1/2025,Yes,\n8,3/2/2025,No,\n`;
    expect(sharedShare(await compared(MARCH, others))).toBe(0);
    const towns = await compared(MARCH, 'town,shade\nEssex,blue\nKent,red\n');
    expect(towns.rows).toEqual({ unchanged: 0, changed: 0, added: 2, vanished: 3 });
  });

  it('is known by month and program where it holds counts', async () => {
    const counts = 'month,program,encountered\n2025-01,East,40\n2025-01,West,50\n';
    const newer = 'month,program,encountered\n2025-01,East,41\n2025-01,West,50\n2025-02,East,30\n';
    expect((await compared(counts, newer)).rows).toEqual({ unchanged: 1, changed: 1, added: 1, vanished: 0 });
  });
});

describe('every comparison', () => {
  const cell = fc.constantFrom('1', '2', '3', '');
  const table = fc.array(fc.tuple(cell, fc.constantFrom('2025-01-01', '2025-01-02'), cell), {
    minLength: 1,
    maxLength: 12,
  });
  const csv = (rows: readonly (readonly string[])[]) =>
    `client_id,contact_date,shade\n0,2025-01-03,x\n${rows.map((row) => `${row.join(',')}\n`).join('')}`;

  it('accounts for every row of both exports, and by one key forwards and backwards say the same', async () => {
    await fc.assert(
      fc.asyncProperty(table, table, async (before, after) => {
        const key = ['client_id', 'contact_date'];
        const { rows } = await compared(csv(before), csv(after), key);
        const back = await compared(csv(after), csv(before), key);
        expect(rows.unchanged + rows.changed + rows.vanished).toBe(before.length + 1);
        expect(rows.unchanged + rows.changed + rows.added).toBe(after.length + 1);
        expect(back.rows).toEqual({ ...rows, added: rows.vanished, vanished: rows.added });
      }),
      { numRuns: 8, seed: 20250601 },
    );
  });
});
