import { describe, expect, it } from 'vitest';
import { recounts } from '../../src/data/recounts.ts';
import { entryById } from '../../src/domain/evidence/library.ts';
import { metricById } from '../../src/domain/metrics/catalogue.ts';
import { cohort, type Row, request } from './cohort.ts';

async function recounted(rows: readonly Row[], metricId: string, resultId: string) {
  const { db, loaded } = await cohort(rows, { asOf: '2026-06-30' });
  const metric = metricById(metricId);
  const entry = entryById(resultId);
  if (metric?.statistic !== 'proportion' || entry === undefined) throw new Error('no such pair');
  const found = await recounts(db, loaded, metric, {
    entries: [entry],
    request: request(metricId),
    label: 'Everybody',
  });
  return found.get(resultId);
}

/** Numerator and denominator, or the kind of answer. */
function counts(found: Awaited<ReturnType<typeof recounted>>): string {
  if (found?.kind !== 'counted') return found?.kind ?? 'the same';
  return found.cell?.state === 'ok'
    ? `${found.cell.numerator}/${found.cell.denominator}`
    : (found.cell?.state ?? 'nobody');
}

const MET = { referred: true, encounter_date: '2025-01-10', referral_date: '2025-01-10', naloxone_given: true };

describe('a county counted by the rule of a study', () => {
  it('waits as long as the study did', async () => {
    const rows = [
      { person: 'a', ...MET, entry_date: '2025-01-20' },
      { person: 'b', ...MET, entry_date: '2025-07-11' },
      { person: 'c', ...MET, entry_date: '2025-07-12' },
    ];
    // MARI: within six months (182 days). Day 182 after January 10 is July 11.
    expect(counts(await recounted(rows, 'treatment-entry-30d', 'MARI-01'))).toBe('2/3');
  });

  it('counts every referral where the study does', async () => {
    const again = { referred: true, encounter_date: '2025-03-10', referral_date: '2025-03-10', encounter_id: '2' };
    const rows = [
      { person: 'a', encounter_id: '1', ...MET, entry_date: null },
      { person: 'a', ...again, naloxone_given: false, entry_date: '2025-03-12' },
      { person: 'b', encounter_id: '3', ...MET, entry_date: '2025-01-12' },
    ];
    // ROOT: of referrals, within 90 days. Person a was referred twice and entered after the second.
    expect(counts(await recounted(rows, 'treatment-entry-30d', 'ROOT-02'))).toBe('2/3');
  });

  it('counts of other people where the study does', async () => {
    const rows = [
      { person: 'a', ...MET, entry_date: '2025-12-01' },
      { person: 'b', ...MET, referred: false, referral_date: null, entry_date: null },
      { person: 'c', ...MET, naloxone_given: false, entry_date: '2025-01-12' },
    ];
    // Washtenaw: of people given naloxone, within a year.
    expect(counts(await recounted(rows, 'treatment-entry-30d', 'WASH17-01'))).toBe('1/2');
  });

  it('names the fields that are missing for it', async () => {
    const { naloxone_given, ...without } = MET;
    expect(naloxone_given).toBe(true);
    const found = await recounted([{ person: 'a', ...without, entry_date: null }], 'treatment-entry-30d', 'WASH17-01');
    expect(found).toEqual({ kind: 'lacking', missing: [['naloxone_given']] });
  });

  it('is left out where the county counts this way already, and refused where no rows could tell', async () => {
    const rows = [{ person: 'a', ...MET, entry_date: '2025-01-12', exit_date: null }];
    expect(counts(await recounted(rows, 'retention-of-entered-90d', 'HEROES-03'))).toBe('the same');
    expect(counts(await recounted(rows, 'treatment-entry-30d', 'HEROES-01'))).toBe('impossible');
  });
});
