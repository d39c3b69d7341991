import { assert } from '../../domain/assert.ts';
import { CLAIM_TEMPLATES, type SlotsOf, type TemplateId } from '../messages/claims.ts';
import { forbiddenWords } from './claim-words.ts';

/** A sentence before it is known whether it finds room, and which number its citation gets. */
export interface DraftClaim {
  readonly template: TemplateId;
  /** `{cite}` still stands where a published work is cited. */
  readonly text: string;
  /** Ids of the figures that it speaks of; `measures` where a measure has no figure of its own. */
  readonly figures: readonly string[];
  /** Ids of the works cited. */
  readonly works: readonly string[];
}

export interface DraftOf<Id extends TemplateId> {
  readonly slots: Readonly<Record<SlotsOf<(typeof CLAIM_TEMPLATES)[Id]>, string>>;
  readonly figures?: readonly string[];
  readonly works?: readonly string[];
}

/** Fills a sentence; every slot has its text, or it does not compile. The sentence itself names no cause and labels nobody. */
export function draft<Id extends TemplateId>(
  template: Id,
  { slots, figures = [], works = [] }: DraftOf<Id>,
): DraftClaim {
  const pattern: string = CLAIM_TEMPLATES[template];
  assert(forbiddenWords(pattern).length === 0, `the sentence "${template}" claims too much`);
  const filled = new Map<string, string>(Object.entries<string>(slots));
  const text = pattern.replaceAll(/\{(\w+)\}/g, (slot, name: string) => filled.get(name) ?? slot);
  return { template, text: `${text.charAt(0).toUpperCase()}${text.slice(1)}`, figures, works };
}
