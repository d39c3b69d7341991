import { expect, it } from 'vitest';
import { dropFiles, settled, siteForTests } from './visit.ts';

const HEADER = 'Client #,Seen,adm_year,adm_month,adm_day,Exit reason,Accepted';
const ROWS = Array.from({ length: 40 }, (_, row) =>
  [
    `c${row}`,
    `0${(row % 9) + 1}/0${((row * 2) % 9) + 1}/2024`,
    '2024',
    (row % 12) + 1,
    (row % 28) + 1,
    (row % 3) + 1,
    'Y',
  ].join(','),
);

const site = siteForTests();

it('puts a date together, asks once for a doubtful day, and lets a codebook explain the codes', async () => {
  const visit = await site.open('/import');
  const { page } = visit;
  const bytes = new TextEncoder().encode([HEADER, ...ROWS].join('\n'));
  await dropFiles(visit, [{ name: 'parts.csv', bytes }]);
  await page.getByText('adm_year + adm_month + adm_day').waitFor();
  await page.getByLabel('Encounter date', { exact: true }).selectOption('Seen');
  await page.getByText(/“0\d\/0\d\/2024” is/).waitFor();
  await page.getByText('3 words are not known and count as not recorded.').waitFor();
  await page.getByText('Use a codebook').click();
  await page.getByLabel('Codebook').fill('1=Completed; 2=Died; 3=Left without notice');
  await page.getByLabel('For', { exact: true }).selectOption({ label: 'Exit reason (column Exit reason)' });
  await page.getByRole('button', { name: 'Use it' }).click();
  await page.getByText('Exit reason: 2 codes have a meaning now.').waitFor();
  await page.getByText('Not known, please choose above: 3 = Left without notice.').waitFor();
  await page.getByText('1 word is not known and counts as not recorded.').waitFor();
  await settled(visit);
  expect(visit.faults).toEqual([]);
});
