import { describe, expect, it } from 'vitest';
import { codebookOf } from '../../../src/data/import/codebooks.ts';
import { meaningOf, wordMeanings } from '../../../src/data/import/words.ts';
import { fieldsOf } from '../../../src/domain/schema/fields.ts';

describe('codebookOf', () => {
  it.each([
    [
      'REASON',
      'exit_reason',
      ['completed', 'dropped-out', 'terminated', 'transferred', 'incarcerated', 'died', 'other'],
    ],
    [
      'PSOURCE',
      'referral_source',
      ['self', 'treatment-provider', 'health-care', 'school', 'employer', 'community', 'criminal-justice'],
    ],
    ['METHUSE', 'moud', ['yes', 'no']],
  ])('reads %s as %s', (header, field, codes) => {
    expect(Object.values(codebookOf(header, field))).toEqual(codes);
  });

  it('reads the codes of people only among the headers of their data set', () => {
    expect(codebookOf('GENDER', 'sex')).toEqual({});
    expect(codebookOf('GENDER', 'sex', ['CASEID', 'STFIPS', 'GENDER'])).toEqual({ 1: 'Male', 2: 'Female' });
  });

  it('promises nothing for other headers and other fields', () => {
    expect(codebookOf('Discharge reason', 'exit_reason')).toEqual({});
    expect(codebookOf('REASON', 'referral_source')).toEqual({});
    expect(codebookOf('__proto__', 'exit_reason')).toEqual({});
    expect(codebookOf('REASON', '__proto__')).toEqual({});
    expect(codebookOf('Services', 'entry_kind')).toEqual({});
  });

  it('gives only codes that the field has', () => {
    for (const [header, name] of [
      ['REASON', 'exit_reason'],
      ['PSOURCE', 'referral_source'],
      ['SERVICES', 'entry_kind'],
    ] as const) {
      const field = fieldsOf('client-level').get(name);
      if (field === undefined) throw new Error(`no field ${name}`);
      const book = codebookOf(header, name);
      const meanings = wordMeanings(field, book);
      expect(Object.keys(book).map((word) => meaningOf(word, meanings))).toEqual(Object.values(book));
    }
  });
});
