import { describe, expect, it } from 'vitest';
import { FileStep } from '../../../../src/app/pages/import/FileStep.tsx';
import { words } from '../../fake-app.tsx';
import { MIXED_CSV, readyFile } from '../../ready-file.ts';

describe('how a file was read', async () => {
  const file = await readyFile('mixed.csv', MIXED_CSV);

  it('tells its size, rows, columns and how it was read', () => {
    expect(words(<FileStep file={file} />)).toContain('Name mixed.csv Size 187 bytes Rows 3 Columns 6 Read as it is');
  });

  it('names columns that the saved project knows and this file lacks', () => {
    expect(words(<FileStep file={{ ...file, missingColumns: ['admit_date', 'exit'] }} />)).toContain(
      'The saved project names columns that this file lacks: admit_date, exit.',
    );
  });
});
