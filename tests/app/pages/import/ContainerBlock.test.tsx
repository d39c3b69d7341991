import { describe, expect, it } from 'vitest';
import { ContainerBlock } from '../../../../src/app/pages/import/ContainerBlock.tsx';
import type { ContainerState } from '../../../../src/app/state.ts';
import { fakeApp, words } from '../../fake-app.tsx';

function table(name: string, rows: number, fileId: number | null = null): ContainerState['tables'][number] {
  const open = () => Promise.reject(new Error('nobody opens it in this test'));
  return { table: { name: `county.xlsx › ${name}`, extent: { rows, columns: 3 }, isSuggested: false, open }, fileId };
}

function block(change: Partial<ContainerState>): string {
  const container: ContainerState = { id: 9, name: 'county.xlsx', kind: 'workbook', tables: [], notes: [], ...change };
  const app = fakeApp({
    containers: [container],
    files: [{ id: 1, name: 'county.xlsx › Referrals', override: {}, status: 'reading', progress: null }],
  });
  return words(<ContainerBlock container={container} />, app);
}

describe('what else a workbook holds', () => {
  it('is offered, a hidden sheet as such', () => {
    const tables = [table('Referrals', 300, 1), table('Codes', 1)];
    expect(block({ tables, notes: [{ part: 'Codes', reason: 'hidden-sheet' }] })).toBe(
      'county.xlsx · 1 more sheet in this workbook: Add Codes 1 filled row, 3 columns, a hidden sheet What else there is to say about county.xlsx (1) The sheet Codes is hidden in the workbook. Remove county.xlsx and all its tables',
    );
  });

  it('needs no words when there is nothing', () => {
    expect(block({ tables: [table('Referrals', 300, 1)] })).toBe('');
  });

  it('is folded away beyond six tables', () => {
    const tables = Array.from({ length: 9 }, (_, at) => table(`S${at}`, 5));
    expect(block({ tables })).toContain('9 more sheets in this workbook:');
    expect(block({ tables })).toMatch(/Add S5 .* 3 others Add S6 /);
  });

  it('is said of an archive without any table, with the reasons', () => {
    const notes = [{ part: 'a.pdf', reason: 'other-file' as const }];
    expect(block({ name: 'all.zip', kind: 'archive', notes })).toContain(
      'all.zip holds no table that can be read. Below stands what is in it and why it is left out.',
    );
  });
});
