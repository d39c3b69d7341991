import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { archiveBytes } from '../data/import/containers/archive-writer.ts';
import { workbookOfCsv } from '../data/import/containers/csv-workbook.ts';
import { workbookBytes } from '../data/import/containers/workbook-writer.ts';
import { testWorld } from './world.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

async function run(args: readonly string[], files: Files) {
  const { world, out, told, written } = testWorld(files);
  const exitCode = await main(args, world);
  return { exitCode, out, told, written };
}

const REFERRALS = [
  ['client_id', 'encounter_date', 'referred'],
  [1, '2025-01-31', 'Y'],
  [2, '2025-02-01', 'N'],
];
const BOOK = workbookBytes({
  sheets: [
    { name: 'Referrals', rows: REFERRALS },
    { name: '../Old', rows: REFERRALS.slice(0, 2) },
    { name: 'Void', rows: [] },
  ],
});
const CSV = 'client_id,encounter_date,referred\n3,2025-01-31,Y\n';

describe('inspect', () => {
  it('reports every sheet and every packed table, and tells what it left out', async () => {
    const zip = archiveBytes({ 'a/one.csv': CSV, 'notes.pdf': '%PDF' });
    const { exitCode, out, told } = await run(['inspect', 'x/county.xlsx', 'all.zip'], {
      'x/county.xlsx': BOOK,
      'all.zip': zip,
    });
    expect(exitCode).toBe(0);
    expect(out.map((line) => JSON.parse(line)).map(({ file, rowsIn }) => [file, rowsIn])).toEqual([
      ['x/county.xlsx › Referrals', 2],
      ['x/county.xlsx › ../Old', 1],
      ['all.zip › a/one.csv', 1],
    ]);
    expect(told).toEqual([
      'x/county.xlsx: The sheet Void is empty.',
      'all.zip: notes.pdf is no table: its name ends neither in .csv, .tsv, .txt nor in .xlsx.',
    ]);
  });

  it('writes each table under a name of its own, whatever slashes are in it', async () => {
    const { written } = await run(['inspect', 'x/county.xlsx', '--emit', 'clean'], { 'x/county.xlsx': BOOK });
    expect(Object.keys(written)).toEqual(['clean/county - Referrals.csv', 'clean/county - ..-Old.csv']);
  });

  it('reports a workbook that cannot be read as it reports any bad file', async () => {
    const { exitCode, out } = await run(['inspect', 'old.xls'], { 'old.xls': '<table><tr><td>id</td></tr></table>' });
    expect(exitCode).toBe(0);
    expect(JSON.parse(out[0] ?? '').issueCounts).toEqual({ 'other-workbook': 1 });
  });
});

describe('analyse', () => {
  it('reads the sheet that looks most like records and tells of the others', async () => {
    const { told } = await run(['analyse', 'county.xlsx'], { 'county.xlsx': BOOK });
    expect(told).toContain('county.xlsx also holds "../Old": name what to read with --table.');
    expect(told).toContain('county.xlsx › Referrals: 2 rows = 2 kept + 0 set aside');
  });

  it('reads the sheets that are named', async () => {
    const { told } = await run(['analyse', '--table', '../Old', 'county.xlsx'], { 'county.xlsx': BOOK });
    expect(told).toContain('county.xlsx › ../Old: 1 rows = 1 kept + 0 set aside');
  });

  it('refuses a name that the workbook does not have', async () => {
    const { exitCode, told } = await run(['analyse', '--table', 'New', 'county.xlsx'], { 'county.xlsx': BOOK });
    expect(exitCode).toBe(2);
    expect(told).toContain('county.xlsx has no table of that name; it holds "Referrals", "../Old".');
  });

  it.each(['tidy-encounters.csv', 'ehr-export.csv', 'monthly-counts.csv'])(
    'gives the same numbers for %s as for a workbook of it',
    async (name) => {
      const csv = readFileSync(`data-samples/${name}`, 'utf8');
      const fromCsv = await run(['analyse', '--policy', 'off', name], { [name]: csv });
      const fromBook = await run(['analyse', '--policy', 'off', 'b.xlsx'], { 'b.xlsx': workbookOfCsv(csv) });
      expect(fromCsv.exitCode).toBe(0);
      expect(fromBook.out).toEqual(fromCsv.out);
    },
  );
});
