/**
 * Whether publishing one more population lets a reader subtract published ones and arrive at a small group.
 * Formula: for nested populations A inside B the group B - A; for two disjoint ones A, B inside C the group C - A - B. The
 *   group is small itself, or its numerator or the rest of it is.
 * Source: differencing attack; the rule is ours (the reference vectors define it).
 * Worked value: all 150 people were published; the same table without 5 of them shows those 5.
 * The client ids of published populations stay in memory and are never written anywhere.
 */

import type { SuppressionPolicy } from './policy.ts';
import { isSmall } from './primary.ts';

export type ClientId = string | number;

export interface Population {
  readonly name: string;
  readonly clients: ReadonlySet<ClientId>;
}

export interface DifferencingHit {
  /** Names of the published populations that are subtracted or subtracted from. */
  readonly published: readonly string[];
  readonly direction: 'new-minus-published' | 'published-minus-new';
  readonly difference: number;
  readonly reason: 'difference-count' | 'difference-numerator';
}

export interface Ledger {
  readonly published: readonly Population[];
  readonly policy: SuppressionPolicy;
}

type Ids = ReadonlySet<ClientId>;

function without(large: Ids, small: Ids): ClientId[] {
  return [...large].filter((id) => !small.has(id));
}

function isInside(small: Ids, large: Ids): boolean {
  return small.size < large.size && without(small, large).length === 0;
}

function smallReason(group: readonly ClientId[], positive: Ids | undefined, policy: SuppressionPolicy) {
  if (isSmall(group.length, policy)) return 'difference-count';
  if (positive === undefined) return undefined;
  const numerator = group.filter((id) => positive.has(id)).length;
  const exposed = isSmall(numerator, policy) || isSmall(group.length - numerator, policy);
  return exposed ? 'difference-numerator' : undefined;
}

function nestedHits({ published, policy }: Ledger, clients: Ids, positive: Ids | undefined): DifferencingHit[] {
  return published.flatMap((population): DifferencingHit[] => {
    const isLarger = isInside(population.clients, clients);
    if (!isLarger && !isInside(clients, population.clients)) return [];
    const group = isLarger ? without(clients, population.clients) : without(population.clients, clients);
    const reason = smallReason(group, positive, policy);
    const direction = isLarger ? 'new-minus-published' : 'published-minus-new';
    return reason === undefined ? [] : [{ published: [population.name], direction, difference: group.length, reason }];
  });
}

function pairHit(first: Population, second: Population, clients: Ids, policy: SuppressionPolicy): DifferencingHit[] {
  if ([...first.clients].some((id) => second.clients.has(id))) return [];
  const union = new Set([...first.clients, ...second.clients]);
  if (!isInside(union, clients)) return [];
  const difference = clients.size - union.size;
  if (!isSmall(difference, policy)) return [];
  const published = [first.name, second.name];
  return [{ published, direction: 'new-minus-published', difference, reason: 'difference-count' }];
}

/**
 * What a reader could work out if `clients` were published too; empty where it may be. `positive` are the clients with the
 * numerator event, if a numerator is published with each population.
 */
export function differencingHits(ledger: Ledger, clients: Ids, positive?: Ids): DifferencingHit[] {
  const pairs = ledger.published.flatMap((first, at) =>
    ledger.published.slice(at + 1).flatMap((second) => pairHit(first, second, clients, ledger.policy)),
  );
  return [...nestedHits(ledger, clients, positive), ...pairs];
}

/** The ledger after `population` was published. */
export function recordPublished(ledger: Ledger, population: Population): Ledger {
  return { ...ledger, published: [...ledger.published, population] };
}
