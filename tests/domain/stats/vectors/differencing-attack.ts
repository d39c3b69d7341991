import { differencingHits } from '../../../../src/domain/privacy/differencing.ts';
import { customPolicy } from '../../../../src/domain/privacy/policy.ts';
import type { VectorAdapter } from './adapter.ts';
import { entries, field, num, nums, optional } from './read.ts';

export const differencingAttack: VectorAdapter = {
  file: 'differencing_attack',
  run(input) {
    const publishedSets = field(input, 'published');
    const published = entries(publishedSets).map(([name]) => ({ name, clients: new Set(nums(publishedSets, name)) }));
    const positive = optional(input, 'positive') === undefined ? undefined : new Set(nums(input, 'positive'));
    const ledger = { published, policy: customPolicy(num(input, 'threshold') - 1) };
    const hits = differencingHits(ledger, new Set(nums(input, 'new')), positive);
    return {
      allowed: hits.length === 0,
      hits: hits.map((hit) => ({
        published: hit.published.join(' + '),
        direction: hit.direction.replaceAll('-', '_'),
        difference: hit.difference,
        reason: hit.reason.replace('-', '_'),
      })),
    };
  },
};
