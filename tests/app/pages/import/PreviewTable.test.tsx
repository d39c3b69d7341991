import { describe, expect, it } from 'vitest';
import { PreviewTable } from '../../../../src/app/pages/import/PreviewTable.tsx';
import { words } from '../../fake-app.tsx';
import { MIXED_CSV, readyFile } from '../../ready-file.ts';

describe('the first rows', async () => {
  it('show what was understood, with names as dots', async () => {
    const { inspection } = await readyFile('mixed.csv', MIXED_CSV);
    const shown = words(<PreviewTable inspection={inspection} />);
    expect(shown).toContain('client_name (hidden)');
    expect(shown).toContain('1 •••• 2025-01-03 Yes outreach red');
    expect(shown).not.toContain('Doe');
  });

  it('are five at most, and long texts are cut', async () => {
    const rows = Array.from({ length: 8 }, (_, row) => `${row + 1},2025-01-0${row + 1},${'x'.repeat(60)}`).join('\n');
    const { inspection } = await readyFile('long.csv', `client_id,contact_date,code\n${rows}\n`);
    const shown = words(<PreviewTable inspection={inspection} />);
    expect(shown).toContain(`2025-01-05 ${'x'.repeat(40)}…`);
    expect(shown).not.toContain('2025-01-06');
  });
});
