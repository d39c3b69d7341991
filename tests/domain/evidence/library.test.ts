import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { checkedLibrary, ENTRIES, entryById, STUDIES } from '../../../src/domain/evidence/library.ts';
import { publishedEstimate } from '../../../src/domain/evidence/published-estimate.ts';
import heroes from '../../../src/domain/evidence/studies/heroes.json';
import { describeWithShared, sharedPath } from '../../shared.ts';

type Row = Readonly<Record<string, string>>;

function rowsOf(file: string): readonly Row[] {
  return Papa.parse<Row>(readFileSync(sharedPath('evidence', file), 'utf8').trim(), { header: true }).data;
}

describe('the library', () => {
  it('refuses a study that stands twice or is not as it should be', () => {
    expect(() => checkedLibrary([heroes, heroes])).toThrow('stands twice in the library');
    expect(() => checkedLibrary([heroes, {}])).toThrow('study file 2: id should be text');
  });

  it('says where each number was read', () => {
    expect(ENTRIES.length).toBeGreaterThan(100);
    expect(ENTRIES.filter(({ result }) => result.readIn === '')).toEqual([]);
  });

  it('confirms no membership in the review that nobody has confirmed', () => {
    const members = STUDIES.filter(({ reviewSet }) => reviewSet.status !== 'no').map(({ id, reviewSet }) => [
      id,
      reviewSet.status,
    ]);
    expect(members).toEqual([
      ['angel16', 'unconfirmed'],
      ['angel17', 'unconfirmed'],
      ['lead17', 'unconfirmed'],
      ['rimo', 'unconfirmed'],
      ['wash17', 'unconfirmed'],
    ]);
  });

  it('gives a proportion between 0 and 1 for each result that has one, and an interval only where it can', () => {
    const heroes = entryById('HEROES-03');
    expect(heroes && publishedEstimate(heroes.result)).toMatchObject({ value: 19 / 34, denominator: 34 });
    const withoutCounts = entryById('LSDT-01');
    expect(withoutCounts && publishedEstimate(withoutCounts.result)).toMatchObject({ value: 0.6, interval: null });
    const relative = entryById('LEAD17-01');
    expect(relative && publishedEstimate(relative.result)).toBeUndefined();
  });
});

describeWithShared('evidence', 'the published numbers', () => {
  const rows = rowsOf('benchmarks.csv');

  it('are all there', () => {
    expect(ENTRIES.map(({ result }) => result.id).toSorted()).toEqual(rows.map((row) => row.id).toSorted());
  });

  it.each(rows.map((row) => [row.id ?? '', row] as const))('%s is as it was reported', (id, row) => {
    const entry = entryById(id);
    const value = entry?.result.value;
    expect(entry?.result.grade).toBe(row.evidence_grade);
    expect(entry?.study.citation.doi).toBe(row.doi);
    if (value?.kind === 'counts') {
      expect([value.numerator, value.denominator, value.printedPercent].map(String)).toEqual([
        row.numerator,
        row.denominator,
        String(Number(row.value)),
      ]);
    } else if (value?.kind === 'percent') {
      expect(String(value.percent)).toBe(String(Number(row.value)));
      expect([value.low, value.high].map((limit) => limit ?? '')).toEqual(
        [row.ci_low, row.ci_high].map((limit) => (limit ? Number(limit) : '')),
      );
    } else {
      expect(row.unit).not.toBe('percent');
    }
  });

  it('have the window that was reported, unless none applies', () => {
    const windows = new Map(rows.map((row) => [row.id, row.window_days]));
    const other = ENTRIES.filter(({ result }) => {
      const { windowDays, windowRule } = result.facets;
      const applies = windowRule !== 'same-contact' && windowRule !== 'none';
      return applies && String(windowDays ?? '') !== windows.get(result.id);
    });
    expect(other.map(({ result }) => result.id)).toEqual([]);
  });
});
