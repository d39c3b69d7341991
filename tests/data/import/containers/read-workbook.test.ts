import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../../../src/data/inspect.ts';
import type { Inspection } from '../../../../src/data/workspace.ts';
import { assert } from '../../../../src/domain/assert.ts';
import { engine } from '../../engine.ts';
import { contentsOf } from './unpacking.ts';
import { styled, type TestSheet, workbookBytes } from './workbook-writer.ts';

/** A sheet as the whole import understands it. */
async function inspected(sheet: Omit<TestSheet, 'name'>, override = {}): Promise<Inspection> {
  const bytes = workbookBytes({ formats: ['m/d/yyyy'], sheets: [{ name: 'Data', ...sheet }] });
  const { tables } = await contentsOf('county.xlsx', bytes);
  const opened = await tables[0]?.open();
  assert(opened?.ok === true, 'the sheet opens');
  const outcome = await inspectFile(await engine(), { source: opened.source, fileNo: 91, override });
  assert('read' in outcome, 'the sheet is read');
  await (await engine()).execute('drop table raw_91');
  return outcome;
}

const PEOPLE = Array.from({ length: 6 }, (_, at) => [1000 + at, styled(45_660 + at), 'Police', styled(45_700 + at)]);

describe('a sheet through the whole import', () => {
  it('shows the rows that the spreadsheet shows', async () => {
    const { read } = await inspected({
      rows: [
        ['Report of 2025'],
        [],
        ['id', 'day', 'agency', 'entry'],
        ...PEOPLE.slice(0, 2),
        [],
        ...PEOPLE.slice(2),
        ['Total', 6],
      ],
    });
    expect([read.dialect.headerRow, read.rowsIn]).toEqual([3, 8]);
    expect(read.setAside.map(({ row, rule }) => [row, rule])).toEqual([
      [6, 'blank-row'],
      [11, 'total-row'],
    ]);
  });

  it('names columns under merged headings by both, and tells equal names apart', async () => {
    const sheet = {
      rows: [['Client', 'Referral', null, 'Treatment'], ['ID', 'Date', 'Agency', 'Date'], ...PEOPLE],
      merged: ['B1:C1'],
    };
    const { read, suggestion } = await inspected(sheet);
    expect(read.columns).toEqual(['Client ID', 'Referral Date', 'Referral Agency', 'Treatment Date']);
    expect([read.dialect.headerRow, read.rowsIn]).toEqual([2, 6]);
    expect(suggestion.mapping.columns).toMatchObject({ person_id: 'Client ID', referral_date: 'Referral Date' });
  });

  it('lets a person choose another header row than the merged cells suggest', async () => {
    const sheet = {
      rows: [['Client', 'Referral', null], ['ID', 'Date', 'Agency'], ...PEOPLE.map((row) => row.slice(0, 3))],
      merged: ['B1:C1'],
    };
    const { read } = await inspected(sheet, { headerRow: 1 });
    expect(read.columns.slice(0, 2)).toEqual(['Client', 'Referral']);
  });

  it('keeps its cells whole, whatever stands in them', async () => {
    const odd = ['a;b', 'c:\\ "x"', 'line\nbreak', ' blank ', "'quoted'", 'one, two\\'];
    const { read } = await inspected({ rows: [['id', 'note'], ...odd.map((note, at) => [at, note])] });
    expect(read.preview.map(([, note]) => note)).toEqual(odd);
  });
});
