import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { reportCsv } from '../../src/export/report-csv.ts';
import { composeFunder } from '../../src/report/funder/compose-funder.ts';
import { emptyMaterial } from '../report/document/material.ts';
import { toldWith } from '../report/funder/told-sample.ts';
import { ok } from '../report/results.ts';

const items = { staff: { count: 3, of: null, note: "=cmd|'/c calc'!A1\n=2" } };
const report = composeFunder(
  { ...emptyMaterial, county: '=Harbor\nCounty' },
  toldWith(ok(46, 100), { side: 'before', items }),
  { title: '', footer: 'v1' },
);

it('holds every table of the report, cell by cell, under comment lines that say what it is', () => {
  const text = reportCsv(report);
  expect(text.split('\n').slice(0, 4)).toEqual([
    '# Deflection and treatment linkage: tables for the funder',
    '# =Harbor County',
    '# Everybody in the files',
    '# As of Jun 30, 2026',
  ]);
  const tables = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  );
  const rows = Papa.parse<string[]>(text, { comments: '#', skipEmptyLines: true }).data;
  expect(rows).toEqual(tables.flatMap(({ columns, rows: body }) => [columns.map(({ label }) => label), ...body]));
});

it('begins no cell as a formula', () => {
  const rows = Papa.parse<string[]>(reportCsv(report), { comments: '#' }).data;
  expect(rows.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
});
