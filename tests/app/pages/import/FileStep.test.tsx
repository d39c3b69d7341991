import { describe, expect, it } from 'vitest';
import { answerable } from '../../../../src/app/pages/import/answerable.ts';
import { FileStep } from '../../../../src/app/pages/import/FileStep.tsx';
import { words } from '../../fake-app.tsx';
import { MIXED_CSV, readyFile } from '../../ready-file.ts';

describe('how a file was read', async () => {
  const file = await readyFile('mixed.csv', MIXED_CSV);

  it('tells its size, rows, columns and how it was read', () => {
    const shown = words(<FileStep file={file} now={answerable('client-level', [file])} />);
    expect(shown).toContain('Name mixed.csv Size 187 bytes Rows 3 Columns 6 Read as it is');
  });
});
