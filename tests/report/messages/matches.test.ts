import { describe, expect, it } from 'vitest';
import { identifierLabel, matchSentence } from '../../../src/report/messages/matches.ts';

describe('matchSentence', () => {
  it('says that a header is the name of the field', () => {
    expect(matchSentence({ code: 'exact-name', parameters: { header: 'race' } })).toBe(
      'The column has the name of the field.',
    );
  });

  it('names the synonym', () => {
    expect(matchSentence({ code: 'synonym', parameters: { header: 'Victim ID', synonym: 'victim id' } })).toBe(
      '"victim id" is a known name of the field.',
    );
  });

  it('names what a header resembles', () => {
    expect(matchSentence({ code: 'similar-name', parameters: { header: 'Refferal Dt', name: 'referral date' } })).toBe(
      'The name of the column resembles "referral date".',
    );
  });

  it('says how many values speak for the field, and never rounds some up to all', () => {
    const sentence = (recognised: number) =>
      matchSentence({ code: 'values', parameters: { header: 'q7', recognised, cells: 1000 } });
    expect(sentence(0.97)).toBe('Its name says nothing, but 97.0% of its cells hold what this field holds.');
    expect(sentence(0.9999)).toContain('>99.9%');
  });
});

describe('identifierLabel', () => {
  it('says what a column holds', () => {
    expect(identifierLabel('ssn')).toBe('Social Security numbers');
    expect(identifierLabel('free-text')).toBe('free text, which may name people');
    expect(identifierLabel('from another version')).toBe('from another version');
  });
});
