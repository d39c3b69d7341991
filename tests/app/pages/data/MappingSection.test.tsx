import { describe, expect, it } from 'vitest';
import { MappingSection } from '../../../../src/app/pages/data/MappingSection.tsx';
import { fakeApp, words } from '../../fake-app.tsx';
import { MIXED_CSV, readyFile } from '../../ready-file.ts';

describe('the columns in force', () => {
  it('stand by file with the words that were explained and the values for all rows', async () => {
    const file = await readyFile('mixed.csv', MIXED_CSV);
    const mapping = { ...file.mapping, constants: { program: 'East' }, words: { referred: { perhaps: 'no' } } };
    const shown = words(<MappingSection />, fakeApp({ files: [{ ...file, mapping }] }));
    expect(shown).toContain('How mixed.csv is read');
    expect(shown).toContain('Offered a referral referred 1');
    expect(shown).toContain('Program “East” in every row');
  });
});
