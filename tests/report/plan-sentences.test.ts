import { describe, expect, it } from 'vitest';
import { type PlanQuestion, planSentences } from '../../src/report/plan-sentences.ts';

const TARGET: PlanQuestion = {
  expected: 0.6,
  benchmark: { value: 0.5, people: null, name: 'the target of 50%' },
  today: null,
  perMonth: null,
};
const HEROES = { value: 19 / 34, people: 34, name: 'HEROES (56% of 34)' };

describe('the plan', () => {
  it('says how many people, and how long that takes', () => {
    expect(planSentences(TARGET)[0]).toBe('To tell 60% from the target of 50%, about 189 people must be counted.');
    expect(planSentences({ ...TARGET, perMonth: 40 })[1]).toBe('At 40 people a month that takes 5 months.');
    expect(planSentences({ ...TARGET, perMonth: 5 })[1]).toBe('At 5 people a month that takes about 3.2 years.');
  });

  it('never promises a verdict below 30 people', () => {
    expect(planSentences({ ...TARGET, expected: 0.95 }).slice(0, 2)).toEqual([
      'To tell 95% from the target of 50%, about 30 people must be counted.',
      'Fewer would do by chance alone, but below 30 people no verdict is given.',
    ]);
  });

  it('says when no number of people is enough', () => {
    expect(planSentences({ ...TARGET, benchmark: HEROES })[0]).toBe(
      'No number of people is enough to tell 60% from HEROES (56% of 34): the study itself is too small for a difference of this size.',
    );
    expect(planSentences({ ...TARGET, expected: 0.5 })[0]).toBe(
      '50% and the target of 50% are equal: there is nothing to tell apart.',
    );
  });

  it.each([
    [212, 'With 212 people you can tell a share of 81% or more or of 30% or less from HEROES (56% of 34).'],
    [20, '20 people are too few for any verdict: it is given from 30 people on.'],
  ])('says what %d people can tell today', (today, sentence) => {
    expect(planSentences({ ...TARGET, benchmark: HEROES, today })).toContain(sentence);
  });
});
