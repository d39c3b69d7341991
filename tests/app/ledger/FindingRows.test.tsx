import { expect, it } from 'vitest';
import { FindingRows, listed } from '../../../src/app/ledger/FindingRows.tsx';
import { markup, words } from '../fake-app.tsx';

const found = { code: 'DQ07', file: 'a.csv', row: 7, column: 'Admit', value: '2025-01-02', agency: null } as const;
const page = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ row: index + 2, column: 'Note', value: 'x', compare: '' }));

it('tells the cell that a row contradicts and the row to compare it with', () => {
  const beside = { column: 'Referred', value: '2025-01-05' };
  expect(listed({ ...found, beside, other: null })).toEqual({
    row: 7,
    column: 'Admit',
    value: '2025-01-02',
    compare: 'Referred: 2025-01-05',
  });
  expect(listed({ ...found, beside: null, other: { file: 'b.csv', row: 1204 } }).compare).toBe('row 1,204 of b.csv');
});

it('hides a birth date and says that an empty cell is empty', () => {
  const bare = { ...found, value: null, beside: null, other: null };
  expect(listed({ ...bare, code: 'DQ25' }).value).toBe('not shown');
  expect(listed({ ...bare, code: 'DQ01' }).value).toBe('empty');
});

it('shows the first fifty rows of many, and buttons to go on', () => {
  const shown = <FindingRows heading="Blank" source={{ from: 'here', rows: page(120), count: 120 }} />;
  expect(words(shown)).toContain('Blank: 1 to 50 of 120');
  expect([...markup(shown).matchAll(/<tr>/g)]).toHaveLength(51);
  expect(words(shown)).toMatch(/Previous rows Next rows$/);
});

it('shows a few rows without buttons, and says that it looks rows up in the engine', () => {
  expect(words(<FindingRows heading="Blank" source={{ from: 'here', rows: page(3), count: 3 }} />)).not.toContain(
    'Next',
  );
});
