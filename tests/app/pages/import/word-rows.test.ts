import { describe, expect, it } from 'vitest';
import { withWord } from '../../../../src/app/pages/import/change-mapping.ts';
import { unexplained, wordRows } from '../../../../src/app/pages/import/word-rows.ts';
import { MIXED_CSV, readyFile } from '../../ready-file.ts';

describe('the words of a file', async () => {
  const file = await readyFile('mixed.csv', MIXED_CSV);

  it('stand by field, the fields with unknown words first', () => {
    const [referred, pathway] = wordRows(file);
    expect(referred).toMatchObject({
      field: 'referred',
      column: 'referred',
      unusual: [{ word: 'perhaps', count: 1, code: null }],
      known: [
        { word: 'Yes', count: 1, code: 'yes' },
        { word: 'No', count: 1, code: 'no' },
      ],
    });
    expect(pathway?.known.map(({ word, code }) => `${word}=${code}`)).toEqual([
      'outreach=active-outreach',
      'walk in=self-referral',
    ]);
    expect(unexplained(wordRows(file))).toBe(1);
  });

  it('stay where they are when their meaning is said', () => {
    const said = { ...file, mapping: withWord(file.mapping, 'referred', 'perhaps', 'no') };
    expect(wordRows(said)[0]?.unusual).toEqual([{ word: 'perhaps', count: 1, code: 'no' }]);
    expect(unexplained(wordRows(said))).toBe(0);
  });

  it('can mean yes, no or one of the codes, or be not recorded', () => {
    const [referred, pathway] = wordRows(file);
    expect(referred?.meanings.map(({ label }) => label)).toEqual(['Yes', 'No', 'Not recorded']);
    expect(pathway?.meanings.map(({ label }) => label)).toContain('Walk-in (self-referral)');
    expect(pathway?.meanings.at(-1)?.label).toBe('Not recorded');
  });

  it('need no meaning where a yes/no column holds counts', async () => {
    const doses = await readyFile('doses.csv', 'client_id,naloxone_given\n1,0\n2,2\n3,4\n');
    expect(wordRows(doses)).toMatchObject([{ field: 'naloxone_given', isCounts: true, unusual: [], known: [] }]);
  });
});
