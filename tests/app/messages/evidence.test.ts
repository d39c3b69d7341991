import { describe, expect, it } from 'vitest';
import { evidenceMessages, TOPICS } from '../../../src/app/messages/evidence.ts';
import { OUTCOME_EVENTS } from '../../../src/domain/evidence/facets.ts';

describe('the topics of the library', () => {
  it('hold every outcome once', () => {
    expect(TOPICS.flatMap(({ outcomes }) => outcomes).toSorted()).toEqual([...OUTCOME_EVENTS].toSorted());
  });
});

describe('a window in words', () => {
  it.each([
    [{ windowDays: 30, windowRule: 'within' }, 'Within 30 days.'],
    [{ windowDays: 90, windowRule: 'at-end' }, 'On day 90.'],
    [{ windowDays: 180, windowRule: 'continuous' }, 'For 180 days without a break.'],
    [{ windowDays: null, windowRule: 'same-contact' }, 'At the same contact.'],
    [{ windowDays: null, windowRule: 'none' }, 'The time limit is not stated.'],
  ] as const)('%o', (facets, sentence) => {
    expect(evidenceMessages.window(facets)).toBe(sentence);
  });
});
