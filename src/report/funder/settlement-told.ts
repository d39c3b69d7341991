import type { Cell } from '../../data/result.ts';
import type { FunderAnswers } from '../../domain/funder/funder-answers.ts';
import type { SettlementItem } from '../../domain/funder/settlement-items.ts';
import type { Metric } from '../../domain/metrics/metric.ts';

/**
 * What fills an item. `files`: a measure after suppression. `county`: no file tells it, or the files lack the columns in
 * `missing` (one of each inner list), or it is asked of programs on the other side of an arrest.
 */
export type ItemFilling =
  | { readonly kind: 'files'; readonly metric: Metric; readonly cell: Cell }
  | { readonly kind: 'county'; readonly why: 'not-in-files' | 'other-side' }
  | { readonly kind: 'county'; readonly why: 'lacking'; readonly missing: readonly (readonly string[])[] };

export interface ItemTold {
  readonly item: SettlementItem;
  readonly filling: ItemFilling;
}

/** The form, item by item, with what the county typed in. */
export interface SettlementTold {
  readonly items: readonly ItemTold[];
  readonly answers: FunderAnswers;
}
