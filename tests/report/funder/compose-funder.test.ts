import { expect, it } from 'vitest';
import { composeFunder } from '../../../src/report/funder/compose-funder.ts';
import { emptyMaterial } from '../document/material.ts';
import { metric, ok } from '../results.ts';
import { toldWith } from './told-sample.ts';

const material = {
  ...emptyMaterial,
  measures: [
    {
      metric: metric('treatment-entry-30d'),
      cell: ok(46, 100, 7),
      studies: { benchmarks: [], listed: [], sentence: '' },
    },
    {
      metric: metric('acceptance'),
      cell: { state: 'suppressed', reason: 'secondary' } as const,
      studies: { benchmarks: [], listed: [], sentence: '' },
    },
  ],
  unanswerable: [{ metric: metric('moud-share'), missing: [['moud']] }],
};

const document = composeFunder(material, toldWith(ok(46, 100)), { title: '', footer: 'v1' });

function tableOf(id: string) {
  const block = document.sections.find((section) => section.id === id)?.blocks.find(({ kind }) => kind === 'table');
  return block?.kind === 'table' ? block.table : undefined;
}

it('has the form, all measures, the crosswalk and the definitions', () => {
  expect(document.sections.map(({ id }) => id)).toEqual(['settlement', 'outcomes', 'crosswalk', 'definitions']);
  expect(document).toMatchObject({ kind: 'funder', asOf: 'As of Jun 30, 2026', policy: 'CMS: hide 1 to 10' });
});

it('lists every measure with its numbers, and those that lack columns with what they need', () => {
  const rows = tableOf('outcomes')?.rows.map((row) => row.slice(0, 7));
  expect(rows).toEqual([
    ['Treatment entry within 30 days', '46', '100', '46%', '37–56%', '7', ''],
    ['Acceptance', 'Hidden', '', '', '', '', 'Hidden so that another hidden number cannot be worked out from it.'],
    [metric('moud-share').label, '', '', '', '', '', 'The files lack "Medication for opioid use disorder".'],
  ]);
});

it('leaves a line to fill for everything that only the county can tell', () => {
  const toFill = document.sections[0]?.blocks.filter(({ kind }) => kind === 'to-fill');
  expect(toFill).toHaveLength(9);
});

it('says of every line of the crosswalk whether it was read or must be checked', () => {
  const standings = new Set(tableOf('crosswalk')?.rows.map((row) => row[2]));
  expect([...standings].toSorted()).toEqual(['Check against your form', 'Read in a source']);
});
