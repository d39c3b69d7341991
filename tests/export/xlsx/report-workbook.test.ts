import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { guardFormula } from '../../../src/export/formula-guard.ts';
import { reportWorkbook } from '../../../src/export/xlsx/report-workbook.ts';
import type { Figure, FigureTable } from '../../../src/report/figure.ts';
import { composeWorkbook } from '../../../src/report/workbook/compose-workbook.ts';
import { contentsOf, textOf } from '../../data/import/containers/unpacking.ts';
import { emptyMaterial } from '../../report/document/material.ts';
import { toldWith } from '../../report/funder/told-sample.ts';
import { metric, ok } from '../../report/results.ts';
import { sampleFigure } from '../../report/sample-figure.ts';
import { everyText, openPackage } from '../ooxml/open-package.ts';
import { allNamed } from '../ooxml/read-xml.ts';

const NO_STUDIES = { benchmarks: [], listed: [], sentence: '' };

const wide: Figure = {
  ...sampleFigure,
  id: 'treatment-entry-30d',
  table: {
    caption: 'By year',
    columns: ['Year', 'Share', 'Interval', 'Count', 'Note'].map((label, column) => ({
      label,
      numeric: column > 0 && column < 4,
    })),
    rows: [
      ['2024', '46.2%', '43.3–49.1%', '1,204', 'Rest & <more>'],
      ['2025', '', '', '', 'Hidden: too few people.'],
      ['@evil', '<1%', '9 days', '12.5', "=cmd|'/c calc'!A1"],
    ],
  },
};

const report = composeWorkbook(
  {
    ...emptyMaterial,
    county: 'Harbor & Sons "County"',
    files: [{ file: '=1+1.csv', rowsIn: 3031, rowsKept: 3000, rowsSetAside: 31 }],
    measures: [
      { metric: metric('treatment-entry-30d'), cell: ok(46, 100, 7), studies: NO_STUDIES },
      { metric: metric('acceptance'), cell: { state: 'suppressed', reason: 'secondary' }, studies: NO_STUDIES },
    ],
    figures: { ...emptyMaterial.figures, trends: [sampleFigure, wide] },
    own: { 'referral-rate': { comment: '=my comment', nextStep: 'Call the clinic' } },
  },
  toldWith(ok(46, 100)),
  { title: '', footer: 'Throughline 0.1.0 & manifest abc' },
);
const bytes = reportWorkbook(report);
const tables = report.sections.flatMap(({ blocks }) =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? [block.table] : block.kind === 'figure' ? [block.figure.table] : [],
  ),
);

/** The cells of a sheet by our own reader. */
async function sheetCells(index: number): Promise<readonly (readonly string[])[]> {
  const { tables: sheets } = await contentsOf('report.xlsx', bytes);
  return Papa.parse<string[]>((await textOf(sheets[index])).trimEnd()).data;
}

/** What a sheet should hold: the texts of the table, numbers without commas and closing zeros. */
function expected({ columns, rows }: FigureTable): readonly (readonly string[])[] {
  const cell = (text: string, column: number) => {
    const isPlain = columns[column]?.numeric === true && /^\d[\d,]*(\.\d+)?%?$/.test(text);
    return isPlain ? text.replaceAll(',', '').replace(/\.0%$/, '%') : guardFormula(text);
  };
  return [columns.map(({ label }) => label), ...rows.map((row) => row.map(cell))].map(unpadded);
}

function unpadded(row: readonly string[]): readonly string[] {
  return row.slice(0, row.findLastIndex((text) => text !== '') + 1);
}

describe('a workbook of all tables', () => {
  it('is a whole package without a fault, the same bytes each time', () => {
    expect(openPackage(bytes).faults).toEqual([]);
    expect(reportWorkbook(report)).toEqual(bytes);
  });

  it('has a first sheet, a sheet a table, definitions and sources, each with its head in view', async () => {
    const { tables: sheets, notes } = await contentsOf('report.xlsx', bytes);
    expect(sheets.map(({ name }) => name.split(' › ')[1])).toEqual([
      'About',
      '1 All measures',
      '2 Referral rate',
      '3 Treatment entry 30d',
      '4 North Carolina settlement',
      '5 Which form asks what',
      '6 Rows of the files',
      'Definitions',
      'Sources',
    ]);
    expect(notes).toEqual([]);
    const { xml } = openPackage(bytes);
    for (const [name, root] of xml) {
      if (!name.startsWith('/xl/worksheets/')) continue;
      expect(allNamed(root, 'pane').map(({ attributes }) => attributes.state)).toEqual(['frozen']);
    }
  });

  it('holds in every cell what the table of the figure holds, read by our own reader', async () => {
    for (const [index, table] of tables.entries()) {
      const cells = await sheetCells(index + 1);
      expect(cells.map(unpadded), table.caption).toEqual(expected(table));
    }
  });

  it('says first what it is, for whom, as of when, by which rule, and what each sheet tells', async () => {
    const cells = await sheetCells(0);
    const text = JSON.stringify(cells);
    for (const part of ['Harbor & Sons', 'As of Jun 30, 2026', 'CMS: hide 1 to 10', 'manifest abc', 'Call the clinic'])
      expect(text).toContain(part);
    expect(cells.find(([name]) => name === '2 Referral rate')?.[1]).toContain('50% of 40 people met');
  });

  it('has numbers as numbers, rounded as printed, and no formula', () => {
    const { xml } = openPackage(bytes);
    const sheet = xml.get('/xl/worksheets/sheet4.xml');
    if (sheet === undefined) throw new Error('there is such a sheet');
    const numbers = allNamed(sheet, 'c').filter(({ attributes }) => attributes.t !== 'inlineStr');
    expect(numbers.flatMap(({ text }) => (text === '' ? [] : [text]))).toEqual(['0.462', '1204', '12.5']);
    for (const root of xml.values()) expect(allNamed(root, 'f')).toEqual([]);
  });

  it('lets no text begin as a formula', () => {
    const { xml } = openPackage(bytes);
    const texts = [...xml.values()].flatMap((root) => allNamed(root, 't').map(({ text }) => text));
    expect(texts).toContain("'=cmd|'/c calc'!A1");
    expect(texts).toContain("'=1+1.csv");
    expect(texts.filter((text) => /^[=+\-@\t\r\n]/.test(text))).toEqual([]);
  });

  it('says that a number is hidden, and holds it in no byte', () => {
    const hidden = composeWorkbook(
      {
        ...emptyMaterial,
        measures: [
          {
            metric: metric('acceptance'),
            cell: { state: 'suppressed', reason: 'small-numerator' },
            studies: NO_STUDIES,
          },
        ],
      },
      toldWith({ state: 'suppressed', reason: 'small-denominator' }),
      { title: '', footer: '' },
    );
    const text = everyText(reportWorkbook(hidden));
    expect(text).toContain('Hidden: it would describe too few people.');
    const sheets = text.split('\n').filter((line) => line.includes('<sheetData>'));
    expect(sheets.flatMap((sheet) => sheet.match(/<v>[^<]*<\/v>/g) ?? [])).toEqual([]);
  });
});

/** LibreOffice on the command line; not every machine has it. */
const OFFICE = 'soffice';
const hasOffice = spawnSync(OFFICE, ['--version']).status === 0;
if (!hasOffice) process.stderr.write('skipped: "LibreOffice" needs soffice\n');

describe.skipIf(!hasOffice)('LibreOffice', () => {
  it('opens it and shows the same cells', { timeout: 120_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
    try {
      writeFileSync(join(folder, 'report.xlsx'), bytes);
      const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,4';
      const options = ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', csv];
      execFileSync(OFFICE, [...options, '--outdir', folder, join(folder, 'report.xlsx')], { stdio: 'ignore' });
      const sheet = readFileSync(join(folder, 'report-3 Treatment entry 30d.csv'), 'utf8');
      const rows = Papa.parse<string[]>(sheet.trimEnd()).data;
      const bare = wide.table.rows.slice(0, 2).map((row) => row.map((text) => text.replace('1,204', '1204')));
      expect(rows.slice(1, 3).map((row) => row.map((text) => text.replace('1,204', '1204')))).toEqual(bare);
      expect(rows[3]).toEqual(["'@evil", '<1%', '9 days', '12.5', "'=cmd|'/c calc'!A1"]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
