import { describe, expect, it } from 'vitest';
import { ReadingOptions } from '../../../../src/app/pages/import/ReadingOptions.tsx';
import { words } from '../../fake-app.tsx';
import { MIXED_CSV, readyFile } from '../../ready-file.ts';

describe('the reading options', () => {
  it('are encoding, delimiter and header row', async () => {
    const shown = words(<ReadingOptions file={await readyFile('mixed.csv', MIXED_CSV)} />);
    expect(shown).toMatch(/^Encoding UTF-8 \(found\).* Between the cells Comma \(found\).* Header row Row 1 \(found\)/);
  });
});
