import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/domain/units.ts';
import { reportHead } from '../../../src/report/document/head.ts';
import { emptyMaterial } from './material.ts';

const FOOTER = 'Throughline 0.1.0';

describe('the head of a report', () => {
  it('says whose it is, whom and when it speaks of, and which files it comes from', () => {
    const file = { rowsIn: 3, rowsKept: 3, rowsSetAside: 0 };
    const files = [
      { ...file, file: 'a.csv' },
      { ...file, file: 'b.csv' },
    ];
    const material = { ...emptyMaterial, county: 'Harbor County', asOf: isoDate('2026-06-30'), files };
    expect(reportHead(material, { kind: 'board', title: ' Quarter two ', footer: FOOTER })).toMatchObject({
      title: 'Quarter two',
      county: 'Harbor County',
      scope: 'Everybody in the files',
      asOf: 'As of Jun 30, 2026',
      source: 'a.csv, b.csv',
      footer: FOOTER,
    });
  });

  it('has the title of its kind where none is given', () => {
    expect(reportHead(emptyMaterial, { kind: 'grant', title: '', footer: FOOTER }).title).toMatch(/grant narrative/);
  });
});
