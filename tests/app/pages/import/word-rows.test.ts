import { describe, expect, it } from 'vitest';
import { withMissingWords, withWord } from '../../../../src/app/pages/import/change-mapping.ts';
import { isReadValue } from '../../../../src/app/pages/import/read-values.ts';
import { missingWordsRows, unexplained, wordRows } from '../../../../src/app/pages/import/word-rows.ts';
import { MIXED_CSV, readyFile } from '../../ready-file.ts';

describe('the words of a file', async () => {
  const file = await readyFile('mixed.csv', MIXED_CSV);

  it('stand by field, the fields with unknown words first', () => {
    const [referred, pathway] = wordRows(file);
    expect(referred).toMatchObject({
      field: 'referred',
      column: 'referred',
      unusual: [
        { word: 'perhaps', count: 1, code: null, spellings: [{ value: 'perhaps', count: 1, code: null }], guess: null },
      ],
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
    expect(wordRows(said)[0]?.unusual).toMatchObject([{ word: 'perhaps', count: 1, code: 'no' }]);
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

  it('are one row however they are spelled, the most frequent spelling first', async () => {
    const spelled = await readyFile(
      'spelled.csv',
      'client_id,exit_reason\n1,Sobering/Detox\n2,sobering  detox\n3,Sobering/Detox\n4,Compleeted\n5,COMPLETED\n6,Completed\n',
    );
    expect(wordRows(spelled)).toMatchObject([
      {
        unusual: [
          {
            word: 'Sobering/Detox',
            count: 3,
            code: null,
            spellings: [{ count: 2 }, { value: 'sobering  detox', count: 1 }],
          },
          { word: 'Compleeted', guess: { code: 'completed', because: 'completed' } },
        ],
        known: [{ word: 'COMPLETED', count: 2, code: 'completed' }],
      },
    ]);
  });

  it('stand as they are written in a field of any text, may be the same as another, and are asked about where they are codes', async () => {
    const coded = await readyFile('coded.csv', 'client_id,program,sex\n1,East,1\n2,East team,2\n3,East,F\n');
    const [sex, program] = wordRows(coded);
    expect(sex).toMatchObject({
      field: 'sex',
      unusual: [{ word: '1', code: null }, { word: '2' }],
      known: [{ word: 'F' }],
    });
    expect(program).toMatchObject({
      field: 'program',
      keepsWords: true,
      unusual: [],
      known: [{ word: 'East', count: 2 }, {}],
    });
    expect(program?.meanings.map(({ label }) => label)).toEqual(['Not recorded', 'East', 'East team']);
  });

  it('come together from the columns that fill a field', async () => {
    const several = await readyFile('several.csv', 'client_id,reason1,reason2\n1,Completed,\n2,Elsewhere,Completed\n');
    expect(wordRows(several)).toMatchObject([
      {
        column: 'reason1 + reason2',
        unusual: [{ word: 'Elsewhere', count: 1 }],
        known: [{ word: 'Completed', count: 2 }],
      },
    ]);
  });
});

describe('words for "not recorded"', () => {
  it('may be said for columns of dates, numbers and ids, with what of them is not read', async () => {
    const file = await readyFile(
      'a.csv',
      'client_id,age,entry_date\n1,34,2024-03-18\n2,young,soon\n3,40,n/a\n4,50,2024-03-18\n5,51,2024-03-18\n6,52,2024-03-18\n',
    );
    const said = { ...file, mapping: withMissingWords(file.mapping, 'age', ['99']) };
    const rows = missingWordsRows(said, (field, value) => isReadValue(said.mapping, field, value));
    expect(rows.map(({ field, said: words, unread }) => [field, words, unread.map(({ value }) => value)])).toEqual([
      ['person_id', [], []],
      ['age', ['99'], ['young']],
      ['entry_date', [], ['soon']],
    ]);
  });
});
