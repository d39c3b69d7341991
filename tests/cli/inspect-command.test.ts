import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { testWorld } from './world.ts';

async function inspected(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const { world, out, told, written } = testWorld(files);
  const exitCode = await main(['inspect', ...Object.keys(files), ...args], world);
  return { exitCode, reports: out.map((line) => JSON.parse(line)), told, written };
}

const TIDY = 'client_id,encounter_date,referred\n1,2025-01-31,Y\n2,2025-02-01,N\n';

describe('inspect', () => {
  it('says of each file, one JSON object a line, how it reads and what it seems to mean', async () => {
    const { exitCode, reports } = await inspected({ 'a.csv': TIDY, 'b.csv': TIDY.replaceAll(',', ';') });
    expect(exitCode).toBe(0);
    expect(reports.map(({ file, delimiter }) => [file, delimiter])).toEqual([
      ['a.csv', ','],
      ['b.csv', ';'],
    ]);
    expect(Object.keys(reports[0])).toEqual([
      'file',
      'bytes',
      'encoding',
      'bom',
      'delimiter',
      'quote',
      'newline',
      'headerRow',
      'preambleLines',
      'columns',
      'rowsIn',
      'rowsKept',
      'rowsSetAside',
      'issueCounts',
      'issues',
      'kind',
      'identifiers',
      'suggestedMapping',
    ]);
    expect(reports[0]).toMatchObject({
      bytes: TIDY.length,
      encoding: 'utf-8',
      bom: false,
      quote: '"',
      newline: 'lf',
      headerRow: 1,
      preambleLines: 0,
      columns: ['client_id', 'encounter_date', 'referred'],
      rowsIn: 2,
      rowsKept: 2,
      rowsSetAside: 0,
      kind: 'client-level',
      suggestedMapping: {
        person_id: { column: 'client_id' },
        encounter_date: { column: 'encounter_date' },
        referred: { column: 'referred' },
      },
    });
  });

  it('lists every issue with rule, level, row, column, value and a sentence', async () => {
    const { reports } = await inspected({ 'a.csv': `${TIDY}3,2025-02-02\n` });
    expect(reports[0]).toMatchObject({ rowsIn: 3, rowsKept: 2, rowsSetAside: 1, issueCounts: { 'too-few-fields': 1 } });
    expect(reports[0].issues).toEqual([
      {
        rule: 'too-few-fields',
        level: 'error',
        row: 4,
        column: null,
        value: '3,2025-02-02',
        message: 'Row 4 has 2 fields, the table has 3: "3,2025-02-02".',
      },
    ]);
  });

  it('writes each table as it was understood', async () => {
    const messy = `Quarterly report\n\nclient_id;note;note\n1;"a;b";x\n2;"say ""hi""";y\nTotal;2;2\n`;
    const { written } = await inspected({ 'messy.csv': messy }, '--emit', 'out');
    expect(written).toEqual({ 'out/messy.csv': 'client_id,note,note (2)\n1,a;b,x\n2,"say ""hi""",y\n' });
  });

  it.each([
    ['empty.csv', '', 'empty-file'],
    ['report.csv', '%PDF-1.7', 'not-text'],
    ['page.csv', '<!DOCTYPE html><html></html>', 'not-text'],
    ['header.csv', 'client_id,encounter_date\n', 'no-data-rows'],
  ])('reports %s as an issue and goes on', async (name, text, rule) => {
    const { exitCode, reports } = await inspected({ [name]: text, 'a.csv': TIDY });
    expect(exitCode).toBe(0);
    expect(reports.map(({ issueCounts, rowsIn }) => [issueCounts, rowsIn])).toEqual([
      [{ [rule]: 1 }, 0],
      [{}, 2],
    ]);
    expect(reports[0].issues[0].message).toContain(name);
  });

  it('says so when a file cannot be read at all, and still does the others', async () => {
    const { world, out, told } = testWorld({ 'a.csv': TIDY });
    expect(await main(['inspect', 'nowhere/b.csv', 'a.csv'], world)).toBe(2);
    expect(out).toHaveLength(1);
    expect(told[0]).toMatch(/^nowhere\/b\.csv cannot be read: ENOENT/);
  });

  it('gives a file without usable columns an empty mapping, not an error', async () => {
    const { exitCode, reports } = await inspected({ 'a.csv': 'colour,taste\nred,sweet\nblue,sour\n' });
    expect([exitCode, reports[0].kind, reports[0].suggestedMapping]).toEqual([0, 'unknown', {}]);
  });
});

describe('the command line', () => {
  it('explains itself, and names what it does not know', async () => {
    const { world, out, told } = testWorld();
    expect(await main([], world)).toBe(0);
    expect(out[0]).toContain('inspect FILE...');
    expect(await main(['explode'], world)).toBe(2);
    expect(told).toEqual([
      'There is no command "explode". Commands are inspect, analyse, sql, check, compare and report; --help shows how to call them.',
    ]);
    expect(await main(['inspect', '--loud', 'a.csv'], world)).toBe(2);
    expect(told[1]).toContain('--loud');
  });
});
