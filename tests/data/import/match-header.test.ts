import { describe, expect, it } from 'vitest';
import { editDistance, headerWords, matchHeader } from '../../../src/data/import/match-header.ts';

describe('headerWords', () => {
  it.each([
    ['ClientID', ['client', 'id']],
    ['client_id', ['client', 'id']],
    ['Participant #', ['participant', 'number']],
    ['Referred? (Y/N)', ['referred']],
    ['referred_yn', ['referred']],
    ['fu30', ['followup', '30']],
    ['30-Day Follow-Up Status', ['30', 'day', 'followup', 'status']],
    ['Disch Dt', ['discharge', 'date']],
    ['FAStartDate', ['fa', 'start', 'date']],
    ['Narcan Administrations', ['narcan', 'administration']],
    ['status', ['status']],
    ['Date\nof  contact →', ['date', 'of', 'contact']],
    ['I.D.', ['id']],
    ['Client Identifier', ['client', 'id']],
    ['#', ['number']],
    ['Encounter Date\n(MM/DD/YYYY)', ['encounter', 'date']],
    ['Date of Birth (m/d/yy)', ['date', 'of', 'birth']],
    ['Admission Date [days]', ['admission', 'date']],
    ['Sex (1=male 2=female)', ['sex']],
    ['Discharge Date (planned)', ['discharge', 'date', 'planned']],
    ['Cl. Nm', ['client', 'name']],
    ['???', []],
    ['', []],
  ])('of %j are %j', (header, words) => {
    expect(headerWords(header).words).toEqual(words);
  });
});

describe('matchHeader', () => {
  const field = headerWords('referral_date');
  const synonyms = ['date referred', 'refer date', 'pathway date', 'received date'].map(headerWords);
  const match = (header: string) => matchHeader(headerWords(header), field, synonyms);

  it('knows the name of the field, whatever its case and punctuation', () => {
    expect(match('Referral  Date')).toEqual({ how: 'exact-name', name: 'referral date', score: 1 });
    expect(match('ReferralDate')?.how).toBe('exact-name');
    expect(match('date_referral')?.how).toBe('exact-name');
  });

  it('knows a synonym, whatever the order of its words', () => {
    expect(match('DATE_REFERRED')).toEqual({ how: 'synonym', name: 'date referred', score: 0.95 });
    expect(match('referred date')?.how).toBe('synonym');
  });

  it('knows a misspelt name', () => {
    const misspelt = match('refferal_date');
    expect(misspelt?.how).toBe('similar-name');
    expect(misspelt?.score).toBeGreaterThan(0.7);
  });

  it('holds a header with a word more for similar, one with many more for another', () => {
    expect(match('referral date 1')?.score).toBeGreaterThan(0.5);
    expect(match('date of last referral to housing')?.score).toBeLessThan(0.5);
  });

  it('lets a name of light words alone count for less', () => {
    const contact = ['date', 'contact date'].map(headerWords);
    expect(matchHeader(headerWords('Date'), headerWords('encounter_date'), contact)?.score).toBe(0.7);
    expect(matchHeader(headerWords('Contact Date'), headerWords('encounter_date'), contact)?.score).toBe(0.95);
  });

  it('finds no likeness in light words alone', () => {
    expect(match('date')).toBeUndefined();
    expect(match('status date')).toBeUndefined();
    expect(match('→')).toBeUndefined();
  });
});

describe('editDistance', () => {
  it.each([
    ['referral', 'refferal', 2],
    ['naloxone', 'naxolone', 2],
    ['admission', 'admisison', 1],
    ['gender', 'gendr', 1],
    ['race', 'race', 0],
    ['race', 'sex', 4],
  ])('from %s to %s is %i', (left, right, distance) => {
    expect(editDistance(left, right, 4)).toBe(distance);
  });

  it('gives up beyond the limit', () => {
    expect(editDistance('a', 'abcdef', 2)).toBe(3);
  });
});

it('sees through element numbers, words run together, and the time beside a date', () => {
  const match = (header: string, ...synonyms: readonly string[]) =>
    matchHeader(headerWords(header), headerWords('field'), synonyms.map(headerWords))?.how;
  expect(match('eResponse.03 Incident Number', 'incident number')).toBe('synonym');
  expect(match('CLIENTID', 'client id')).toBe('synonym');
  expect(match('Dispatch Date/Time', 'dispatch date')).toBe('synonym');
  expect(match('EncounterDateTime', 'encounter date')).toBe('synonym');
});
