import { describe, expect, it } from 'vitest';
import { studyContext } from '../../src/report/study-context.ts';
import { metric, ok } from './results.ts';

const RETENTION = metric('retention-of-entered-90d');

describe('what can be said about studies', () => {
  it.each([
    [112, 200, 'Not clearly different from HEROES (56% of 34).'],
    [180, 200, 'Higher than HEROES (56% of 34).'],
    [20, 200, 'Lower than HEROES (56% of 34).'],
    [8, 12, 'Too few people to compare with HEROES (56% of 34).'],
  ])('follows the interval: %d of %d', (numerator, denominator, sentence) => {
    expect(studyContext(RETENTION, ok(numerator, denominator), ['active-outreach']).sentence).toBe(sentence);
  });

  it('is a request to choose when pathways are mixed', () => {
    const { sentence, benchmarks } = studyContext(RETENTION, ok(50, 100), ['active-outreach', 'self-referral']);
    expect([sentence, benchmarks]).toEqual([
      'Your figure mixes several pathways; choose one to compare it with published studies.',
      [],
    ]);
  });

  it('is that nothing comparable was found, for the referral rate', () => {
    expect(studyContext(metric('referral-rate'), ok(50, 100), ['active-outreach']).sentence).toBe(
      'No comparable published result of good quality was found: read the trend against your own past.',
    );
  });

  it('draws what is alike and puts beside it what differs in one way, each with what it measured', () => {
    const { benchmarks } = studyContext(RETENTION, ok(50, 100), ['active-outreach']);
    expect(benchmarks.map(({ resultId, grade }) => [resultId, grade])).toEqual([
      ['HEROES-03', 'drawn'],
      ['HEROES-02', 'beside'],
    ]);
    expect(benchmarks[0]?.note).toContain('19 of 34');
    expect(benchmarks[1]?.note).toContain('It looks at day 30; your figure looks at day 90.');
  });

  it('lists the rest with the reason, and has nothing to say of counts and medians', () => {
    const { listed } = studyContext(RETENTION, ok(50, 100), ['active-outreach']);
    expect(listed.length).toBeGreaterThan(5);
    expect(listed.filter(({ reason }) => reason === '')).toEqual([]);
    expect(studyContext(metric('time-to-entry'), undefined, ['active-outreach'])).toEqual({
      benchmarks: [],
      listed: [],
      sentence: '',
    });
  });

  it('never says that a benchmark is met, nor why', () => {
    const { sentence, benchmarks, listed } = studyContext(RETENTION, ok(180, 200), ['active-outreach']);
    const said = [sentence, ...benchmarks.map(({ note }) => note), ...listed.map(({ reason }) => reason)].join(' ');
    expect(said).not.toMatch(/\bmeets?\b|benchmark|because|proven/i);
  });
});
