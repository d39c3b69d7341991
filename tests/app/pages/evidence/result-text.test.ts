import { describe, expect, it } from 'vitest';
import { resultFacts, resultValue } from '../../../../src/app/pages/evidence/result-text.ts';
import { entryById } from '../../../../src/domain/evidence/library.ts';
import type { StudyResult } from '../../../../src/domain/evidence/study.ts';

function result(id: string): StudyResult {
  const entry = entryById(id);
  if (entry === undefined) throw new Error(`there is no result ${id}`);
  return entry.result;
}

const HEROES = result('HEROES-01');

describe('a published result', () => {
  it('is told with its counts and interval', () => {
    expect(resultValue(HEROES)).toBe('34 of 103: 33% (95% interval 25–43%)');
  });

  it.each<readonly [string, StudyResult['value']]>([
    ['75% of 40 (no interval can be given)', { kind: 'percent', percent: 75, denominator: 40, low: null, high: null }],
    ['17% (95% interval 15–19%)', { kind: 'percent', percent: 17, denominator: null, low: 15, high: 19 }],
    [
      'odds ratio 0.42 (95% interval 0.2 to 0.9)',
      { kind: 'effect', measure: 'odds ratio', value: 0.42, low: 0.2, high: 0.9 },
    ],
    ['rate ratio', { kind: 'effect', measure: 'rate ratio', value: null, low: null, high: null }],
    ['Reported in words, without a number.', { kind: 'words' }],
  ])('%s', (text, value) => {
    expect(resultValue({ ...HEROES, value })).toBe(text);
  });

  it('says what was counted, of whom, when, how it is known and where it was read', () => {
    expect(resultFacts(HEROES)).toEqual([
      { term: 'Counted', text: 'people who chose to join the treatment program' },
      { term: 'Of', text: 'people screened after an outreach visit' },
      { term: 'When', text: 'no time limit stated' },
      { term: 'Unit and source', text: 'people, known from program records' },
      { term: 'Read in', text: 'abstract' },
    ]);
  });

  it('says what was not seen', () => {
    expect(resultFacts({ ...HEROES, notSeen: ['window', 'unit'] })).toContainEqual({
      term: 'Not seen',
      text: 'window, unit',
    });
  });

  it('tells of conflicts between sources', () => {
    expect(resultFacts(result('EDBUP-02')).at(-1)).toEqual({
      term: 'Notes and conflicts',
      text: '104 people were randomized to this arm; the abstract prints 38 of 102.',
    });
  });
});
