import { describe, expect, it } from 'vitest';
import { cohortRetention } from '../../src/data/cohort-retention.ts';
import { addDays, isoDate } from '../../src/domain/units.ts';
import { cohort, type Row, request } from './cohort.ts';

/** `count` people who entered on a day and left after `days`; `null` is still there. */
function entered(on: string, count: number, days: number | null): readonly Row[] {
  return Array.from({ length: count }, (_, index) => ({
    person: `${on}${days}.${index}`,
    encounter_date: on,
    entry_date: on,
    exit_date: days === null ? null : addDays(isoDate(on), days),
  }));
}

/** `window period` to what is told: `retained/followed`, or the state. */
async function told(rows: readonly Row[], policy: string, asOf = '2026-06-30') {
  const { db, loaded } = await cohort(rows, { asOf });
  const windows = await cohortRetention(db, loaded, request('', { by: 'quarter', policy, asOf: isoDate(asOf) }));
  return Object.fromEntries(
    windows.flatMap(({ windowDays, results }) =>
      results.map(({ period, cell }) => [
        `${windowDays} ${period}`,
        cell.state === 'ok' ? `${cell.numerator}/${cell.denominator}` : cell.state,
      ]),
    ),
  );
}

describe('retention by period of entry', () => {
  it('tells a cell only when the window of the last member has passed', async () => {
    const rows = [...entered('2025-01-01', 2, 40), ...entered('2025-03-31', 2, null)];
    expect(await told(rows, 'off', '2025-04-29')).toMatchObject({ '30 2025-Q1': 'immature' });
    expect(await told(rows, 'off', '2025-04-30')).toMatchObject({ '30 2025-Q1': '4/4', '60 2025-Q1': 'immature' });
  });

  it('hides a window beside which another one would show a few exits', async () => {
    const rows = [
      ...entered('2025-01-01', 30, null),
      ...entered('2025-01-01', 4, 45),
      ...entered('2025-01-01', 20, 75),
    ];
    expect(await told(rows, 'cms')).toMatchObject({
      '30 2025-Q1': '54/54',
      '60 2025-Q1': 'suppressed',
      '90 2025-Q1': '30/54',
    });
  });

  it('hides a second period where the total would give the small one away', async () => {
    const rows = [
      ...entered('2025-01-01', 30, null),
      ...entered('2025-01-01', 30, 20),
      ...entered('2025-04-01', 25, null),
      ...entered('2025-04-01', 20, 20),
      ...entered('2025-07-01', 6, null),
    ];
    expect(await told(rows, 'cms')).toMatchObject({
      '90 2025-Q1': '30/60',
      '90 2025-Q2': 'suppressed',
      '90 2025-Q3': 'suppressed',
    });
  });

  it('needs no second hidden period where the hidden ones together are enough people', async () => {
    const rows = [
      ...entered('2025-01-01', 30, null),
      ...entered('2025-01-01', 30, 20),
      ...entered('2025-04-01', 8, null),
      ...entered('2025-07-01', 9, null),
    ];
    expect(await told(rows, 'cms')).toMatchObject({ '90 2025-Q1': '30/60', '90 2025-Q2': 'suppressed' });
  });
});
