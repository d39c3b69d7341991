import { expect, it } from 'vitest';
import { assessed } from './loaded-text.ts';

const HEADER = 'client_id,encounter_date,referred,referral_date,entry_date,exit_date,exit_reason,death_date\n';

/** Five sound records and one for each contradiction. */
const TEXT = `${HEADER}${[
  '1,2025-01-05,Yes,2025-01-05,2025-01-10,2025-05-01,Completed,',
  '2,2025-01-06,Yes,2025-01-06,2025-01-11,2025-05-02,Completed,',
  '3,2025-01-07,Yes,2025-01-07,2025-01-12,,,',
  '4,2025-01-08,Yes,2025-01-08,,,,',
  '5,2025-01-09,No,,,,,',
  '6,2025-01-10,Yes,2025-01-10,2025-01-02,2025-05-03,Completed,',
  '7,2025-01-11,Yes,2025-01-11,2025-01-15,2025-01-12,Completed,',
  '8,2025-01-12,No,,2025-01-20,2025-05-04,Completed,',
  '9,2025-01-13,Yes,2025-01-13,,2025-05-05,Dropped out,',
  '10,2025-01-14,Yes,2025-01-14,2025-01-20,2025-05-06,Completed,2025-01-18',
].join('\n')}\n`;

it('says of each measure how many encounters it uses of how many, and for which reason not the others', async () => {
  const { report } = await assessed([{ name: 'contradictions.csv', text: TEXT }], { asOf: '2025-12-31' });
  const told = Object.fromEntries(
    report.usage.map(({ id, rows, used, leftOut }) => [
      id,
      [`${used} of ${rows}`, ...leftOut.map((left) => `${left.reason} ${left.rows}`)],
    ]),
  );
  expect(told).toMatchObject({
    'referral-rate': ['10 of 10'],
    'treatment-entry': ['6 of 8', 'entry-before-referral 1', 'active-after-death 1'],
    'time-to-entry': ['4 of 8', 'entry-before-referral 1', 'active-after-death 1', 'not-entered-in-window 2'],
    'retention-of-entered': ['5 of 7', 'exit-before-entry 1', 'active-after-death 1'],
    'completion-of-discharged': ['4 of 7', 'exit-before-entry 1', 'exit-without-entry 1', 'active-after-death 1'],
    cascade: [
      '6 of 10',
      'entry-before-referral 1',
      'active-after-death 1',
      'exit-before-entry 1',
      'entry-without-referral 1',
    ],
  });
});
