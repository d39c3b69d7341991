import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../../src/domain/privacy/differencing.ts';
import { differencingHits, recordPublished } from '../../../src/domain/privacy/differencing.ts';
import { customPolicy, defaultPolicy } from '../../../src/domain/privacy/policy.ts';

const clients = (from: number, to: number) => new Set(Array.from({ length: to - from + 1 }, (_, at) => from + at));
const ledgerOf = (published: Record<string, ReadonlySet<number>>): Ledger => ({
  published: Object.entries(published).map(([name, ids]) => ({ name, clients: ids })),
  policy: defaultPolicy,
});

describe('differencingHits', () => {
  it('blocks the same table without five people', () => {
    expect(differencingHits(ledgerOf({ all: clients(1, 150) }), clients(1, 145))).toEqual([
      { published: ['all'], direction: 'published-minus-new', difference: 5, reason: 'difference-count' },
    ]);
  });

  it('blocks a population grown by three people', () => {
    expect(differencingHits(ledgerOf({ q1: clients(1, 40) }), clients(1, 43))).toEqual([
      { published: ['q1'], direction: 'new-minus-published', difference: 3, reason: 'difference-count' },
    ]);
  });

  it('blocks a total that shows the few who are in neither of two groups', () => {
    const ledger = ledgerOf({ men: clients(1, 80), women: clients(81, 145) });
    expect(differencingHits(ledger, clients(1, 150))).toEqual([
      { published: ['men', 'women'], direction: 'new-minus-published', difference: 5, reason: 'difference-count' },
    ]);
  });

  it('looks at the numerator of a difference that is large enough itself', () => {
    const ledger = ledgerOf({ all: clients(1, 100) });
    const positive = new Set([...clients(1, 60), 98, 99, 100]);
    expect(differencingHits(ledger, clients(1, 80), positive)).toEqual([
      { published: ['all'], direction: 'published-minus-new', difference: 20, reason: 'difference-numerator' },
    ]);
    expect(differencingHits(ledger, clients(1, 80))).toEqual([]);
  });

  it.each([
    ['a difference of eleven', clients(1, 139)],
    ['the same people again', clients(1, 150)],
    ['an overlap that is not nested', clients(140, 200)],
    ['other people', clients(500, 600)],
  ])('allows %s', (_, population) => {
    expect(differencingHits(ledgerOf({ all: clients(1, 150) }), population)).toEqual([]);
  });

  it('does not join two groups that share people', () => {
    expect(differencingHits(ledgerOf({ a: clients(1, 80), b: clients(70, 145) }), clients(1, 150))).toEqual([]);
  });

  it('follows the rule of the ledger', () => {
    const ledger = { ...ledgerOf({ all: clients(1, 150) }), policy: customPolicy(4) };
    expect(differencingHits(ledger, clients(1, 145))).toEqual([]);
  });
});

describe('recordPublished', () => {
  it('remembers what was published and leaves the former ledger alone', () => {
    const before = ledgerOf({});
    const after = recordPublished(before, { name: 'all', clients: clients(1, 150) });
    expect(differencingHits(before, clients(1, 145))).toEqual([]);
    expect(differencingHits(after, clients(1, 145))).toHaveLength(1);
  });
});
