import { describe, expect, it } from 'vitest';
import { STUDIES } from '../../src/domain/evidence/library.ts';
import { studyName, studyShare, studyStatement } from '../../src/report/study-statement.ts';
import { entryOf } from '../domain/evidence/sample-study.ts';

const resultWith = (changes: Record<string, unknown>) => entryOf(changes).result;

describe('studyName', () => {
  it.each([
    ['HEROES (Houston Emergency Opioid Engagement System)', 'HEROES'],
    ['RIMO (Recovery Initiation and Management after Overdose) pilot', 'RIMO'],
    ['Plymouth County Outreach', 'Plymouth County Outreach'],
    ['POST (Post Overdose Support Team, MA DPH)', 'POST'],
  ])('of "%s" is "%s"', (program, name) => {
    expect(studyName(program)).toBe(name);
  });

  it('is never empty', () => {
    expect(STUDIES.filter(({ program }) => studyName(program) === '')).toEqual([]);
  });
});

describe('studyShare', () => {
  it.each([
    [
      'whole percents below 200 people',
      { kind: 'counts', numerator: 19, denominator: 34, printedPercent: 56 },
      '56% of 34',
    ],
    [
      'one decimal from 200 people on',
      { kind: 'counts', numerator: 1069, denominator: 6451, printedPercent: 16.6 },
      '16.6% of 6,451',
    ],
    ['a percentage as it was printed', { kind: 'percent', percent: 87, denominator: 144 }, '87% of 144'],
    ['a percentage of an unknown number', { kind: 'percent', percent: 34.9 }, '34.9%'],
    ['an effect with its measure', { kind: 'effect', measure: 'odds ratio', value: 5.62 }, 'odds ratio 5.62'],
    ['words', { kind: 'words' }, 'reported in words'],
  ])('gives %s', (_, value, text) => {
    expect(studyShare(resultWith({ value }))).toBe(text);
  });
});

describe('studyStatement', () => {
  it('says what was counted of whom, with its interval, and where it was read', () => {
    const value = { kind: 'counts', numerator: 160, denominator: 263, printedPercent: 60.8 };
    expect(studyStatement(resultWith({ value }))).toBe(
      'People in the program after 90 days: 160 of 263 people who entered the program, 60.8% (54.8–66.5%). Read in: abstract.',
    );
  });

  it('warns of a share that is too imprecise to stand alone', () => {
    const value = { kind: 'counts', numerator: 19, denominator: 34, printedPercent: 56 };
    expect(studyStatement(resultWith({ value }))).toContain(
      '56% (39–71%). A small study: read its interval, not its share alone. Read',
    );
  });

  it('gives a published interval as it was published, and none where there is none', () => {
    const published = { kind: 'percent', percent: 25.2, low: 22.6, high: 28.1 };
    expect(studyStatement(resultWith({ value: published }))).toContain(
      ': 25.2% of people who entered the program (22.6–28.1%).',
    );
    const alone = { kind: 'percent', percent: 38, denominator: 367 };
    expect(studyStatement(resultWith({ value: alone }))).toContain(': 38% of 367 people who entered the program. Read');
  });

  it('tells effects and words by the groups that were compared', () => {
    const denominator = 'people in the program, against others';
    const value = { kind: 'effect', measure: 'odds ratio', value: 5.62, low: 2.36, high: 13.39 };
    expect(studyStatement(resultWith({ denominator, value }))).toContain(
      ': people in the program, against others, odds ratio 5.62 (2.36 to 13.39).',
    );
    expect(studyStatement(resultWith({ denominator, value: { kind: 'words' } }))).toContain(
      ': people in the program, against others, reported in words.',
    );
  });

  it('says how a result is known where it is not from program records, as a county knows its own', () => {
    expect(studyStatement(resultWith({ ascertainment: 'self-report' }))).toContain(
      'Known from what people said themselves. Read in: abstract.',
    );
    expect(studyStatement(resultWith({}))).not.toContain('Known from');
  });
});
