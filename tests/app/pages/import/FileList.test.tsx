import { describe, expect, it } from 'vitest';
import { FileList } from '../../../../src/app/pages/import/FileList.tsx';
import { words } from '../../fake-app.tsx';
import { MIXED_CSV, readyFile } from '../../ready-file.ts';

describe('the files', async () => {
  const mixed = await readyFile('mixed.csv', MIXED_CSV, 1);
  const other = await readyFile('other.csv', MIXED_CSV, 2);
  const list = (files: Parameters<typeof FileList>[0]['files']) =>
    words(
      <FileList files={files} shownId={1} onShow={() => {}}>
        next
      </FileList>,
    );

  it('can each be shown and removed', () => {
    expect(list([mixed, other])).toBe(
      'Files mixed.csv (shown below) Remove mixed.csv other.csv Show other.csv Remove other.csv next Add files',
    );
  });

  it('need no choice when there is one', () => {
    expect(list([mixed])).toBe('Files mixed.csv Remove mixed.csv next Add files');
  });

  it('say which is being read', () => {
    expect(list([{ id: 3, name: 'big.csv', override: {}, status: 'reading', progress: null }])).toContain(
      'Reading big.csv',
    );
  });

  it('say why one was refused, and what to do', () => {
    const issue = { rule: 'no-data-rows', level: 'error', parameters: { file: 'h.csv' } } as const;
    expect(list([{ id: 4, name: 'h.csv', override: {}, status: 'refused', issue }])).toContain(
      'h.csv has a header and no rows under it. Check the dates and filters of the export: it found no records. Remove h.csv',
    );
  });
});
