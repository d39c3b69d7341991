import { describe, expect, it } from 'vitest';
import { TOPICS } from '../../../src/app/messages/evidence.ts';
import { OUTCOME_EVENTS } from '../../../src/domain/evidence/facets.ts';

describe('the topics of the library', () => {
  it('hold every outcome once', () => {
    expect(TOPICS.flatMap(({ outcomes }) => outcomes).toSorted()).toEqual([...OUTCOME_EVENTS].toSorted());
  });
});
