import { describe, expect, it } from 'vitest';
import type { Row } from './cohort.ts';
import { told } from './told.ts';

function people(prefix: string, size: number, row: Row): readonly Row[] {
  return Array.from({ length: size }, (_, index) => ({
    person: `${prefix}${index}`,
    referred: true,
    encounter_date: '2025-01-10',
    referral_date: '2025-01-10',
    entry_date: null,
    death_date: null,
    already_in_treatment: null,
    ...row,
  }));
}

const ENTERED = people('entered', 30, { entry_date: '2025-01-12' });
const NOT_ENTERED = people('not', 30, {});
const TREATED = people('treated', 25, { already_in_treatment: true });
const DIED = people('died', 4, { death_date: '2025-01-02' });

describe('people whom a definition leaves out', () => {
  it('are told by reason where nothing is hidden', async () => {
    const rows = [...ENTERED, ...NOT_ENTERED, ...TREATED, ...DIED];
    expect(await told(rows, { metric: 'treatment-entry-30d' })).toBe('30/60 already-in-treatment:25 died-before:4');
  });

  it('are hidden where they are few, with a second number, since everybody referred is shown elsewhere', async () => {
    const rows = [...ENTERED, ...NOT_ENTERED, ...TREATED, ...DIED];
    expect(await told(rows, { metric: 'treatment-entry-30d', policy: 'cms' })).toBe(
      '30/60 already-in-treatment:null died-before:null',
    );
  });

  it('take the pending with them where there is no other number', async () => {
    const pending = people('late', 20, { encounter_date: '2026-06-20', referral_date: '2026-06-20' });
    const rows = [...ENTERED, ...NOT_ENTERED, ...DIED, ...pending];
    expect(await told(rows, { metric: 'treatment-entry-30d', policy: 'cms' })).toBe('30/60 +null died-before:null');
  });

  it('count once, under the first reason, and not at all where another of their episodes counts', async () => {
    const twice = [
      ...people('both', 1, { already_in_treatment: true, death_date: '2025-01-02' }),
      ...people('again', 1, { already_in_treatment: true }),
      { ...people('again', 1, {})[0], encounter_date: '2025-05-01', referral_date: '2025-05-01' } as Row,
    ];
    expect(await told(twice, { metric: 'treatment-entry-30d' })).toBe('0/1 already-in-treatment:1');
  });

  it('are not told of periods and groups, where one could be worked out from the others', async () => {
    const rows = [...ENTERED, ...NOT_ENTERED, ...TREATED];
    expect(await told(rows, { metric: 'treatment-entry-30d', by: 'year' })).toBe('30/60');
  });
});
