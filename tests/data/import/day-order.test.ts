import { expect, it } from 'vitest';
import { hasShortYears, twoReadings } from '../../../src/data/import/day-order.ts';

const values = (...texts: readonly string[]) => texts.map((value) => ({ value, count: 1 }));

it('shows both readings of a real value', () => {
  expect(twoReadings(values('03/18/2024', '5.5.24', '2024-03-04', '03/04/2024 08:15'))).toEqual({
    value: '03/04/2024 08:15',
    mdy: '2024-03-04',
    dmy: '2024-04-03',
  });
  expect(twoReadings(values('1-2-98'))).toMatchObject({ mdy: '1998-01-02', dmy: '1998-02-01' });
});

it('has nothing to ask where every value is one day', () => {
  expect(twoReadings(values('03/18/2024', '18/03/2024', '04/04/2024', 'soon', ''))).toBeUndefined();
});

it('knows years of two digits', () => {
  expect([hasShortYears(values('3/18/24')), hasShortYears(values('3/18/2024', 'soon'))]).toEqual([true, false]);
});
