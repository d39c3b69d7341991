import { describe, expect, it } from 'vitest';
import { applyCodebook } from '../../../src/data/import/apply-codebook.ts';
import { emptyMapping, type Mapping } from '../../../src/data/import/mapping.ts';
import { parseCodebook } from '../../../src/data/import/parse-codebook.ts';

const CODED: Mapping = {
  ...emptyMapping('client-level'),
  columns: { exit_reason: 'REASON', sex: 'GENDER', moud: 'MEDS', entry_date: 'IN' },
};

function apply(
  text: string,
  { mapping = CODED, headers = ['REASON', 'GENDER', 'MEDS'], field = null as string | null } = {},
) {
  return applyCodebook({ mapping, entries: parseCodebook(text), headers, field });
}

describe('a codebook', () => {
  it('explains every column it names, through the known words', () => {
    const { mapping, applied } = apply(
      'variable,code,label\nreason,1,Treatment completed\nreason,2,Left AMA\nreason,3,Moved to another county\nreason,-9,Missing\nGENDER,1,Male\nGENDER,2,Female\nMEDS,1,Yes\nMEDS,2,No\nother,1,x',
    );
    expect(mapping.words).toEqual({
      exit_reason: { '1': 'completed', '2': 'dropped-out', '-9': 'unknown' },
      sex: { '1': 'Male', '2': 'Female' },
      moud: { '1': 'yes', '2': 'no' },
    });
    expect(applied.map(({ field, known, unknown }) => [field, known, unknown.map(({ label }) => label)])).toEqual([
      ['sex', 2, []],
      ['moud', 2, []],
      ['exit_reason', 3, ['Moved to another county']],
    ]);
  });

  it('without column names is for the field asked about alone', () => {
    expect(apply('1=Completed; 2=Died').applied).toEqual([]);
    expect(apply('1=Completed; 2=Died', { field: 'exit_reason' }).mapping.words).toEqual({
      exit_reason: { '1': 'completed', '2': 'died' },
    });
  });

  it('keeps what was said of other words, and says "not recorded" in a date column', () => {
    const said = { ...CODED, words: { exit_reason: { Moved: 'other' } } };
    expect(apply('1=Completed', { mapping: said, field: 'exit_reason' }).mapping.words).toEqual({
      exit_reason: { Moved: 'other', '1': 'completed' },
    });
    expect(apply('9999 = Unknown', { field: 'entry_date' }).mapping.words).toEqual({
      entry_date: { '9999': 'unknown' },
    });
  });
});

describe('a data dictionary', () => {
  const dictionary = (rows: string) =>
    `Variable / Field Name,Field Type,Field Label,"Choices, Calculations, OR Slider Labels"\n${rows}`;

  it('puts the boxes of a question together, by its name or by what it asks', () => {
    const { mapping, applied } = apply(
      dictionary(
        'exit_reason,checkbox,Why,"3, Died | 1, Completed | 7, Eloped"\nq12,checkbox,Race,"1, White | 2, Asian"',
      ),
      {
        mapping: emptyMapping('client-level'),
        headers: ['exit_reason___1', 'exit_reason___3', 'exit_reason___7', 'q12___1', 'q12___2'],
      },
    );
    expect(mapping.combined).toEqual({
      exit_reason: {
        how: 'checkboxes',
        boxes: [
          { column: 'exit_reason___7', code: '' },
          { column: 'exit_reason___1', code: 'completed' },
          { column: 'exit_reason___3', code: 'died' },
        ],
        several: '',
      },
      race: {
        how: 'checkboxes',
        boxes: [
          { column: 'q12___1', code: 'White' },
          { column: 'q12___2', code: 'Asian' },
        ],
        several: 'Two or more races',
      },
    });
    expect(applied.map(({ field, known, unknown }) => [field, known, unknown.length])).toEqual([
      ['exit_reason', 2, 1],
      ['race', 2, 0],
    ]);
  });

  it('takes for yes only the boxes whose answer means yes', () => {
    const { mapping } = apply(dictionary('moud,checkbox,Meds,"1, Methadone | 2, Buprenorphine | 9, None of these"'), {
      mapping: emptyMapping('client-level'),
      headers: ['moud___1', 'moud___2', 'moud___9'],
    });
    expect(mapping.combined).toEqual({ moud: { how: 'any-yes', columns: ['moud___1', 'moud___2'] } });
  });

  it('leaves a field to the column that fills it', () => {
    const filled = { ...emptyMapping('client-level'), columns: { race: 'Race as told' } };
    const { mapping } = apply(dictionary('race,checkbox,Race,"1, White | 2, Asian"'), {
      mapping: filled,
      headers: ['Race as told', 'race___1', 'race___2'],
    });
    expect(mapping).toEqual(filled);
  });
});
