import { lacking, measure } from '../data/analyse.ts';
import type { Db } from '../data/db/port.ts';
import { guardResults } from '../data/differencing/guard-results.ts';
import type { Loaded } from '../data/workspace.ts';
import type { FunderAnswers } from '../domain/funder/funder-answers.ts';
import { SETTLEMENT_ITEMS, type SettlementItem } from '../domain/funder/settlement-items.ts';
import type { Metric } from '../domain/metrics/metric.ts';
import type { ReleasedNumber } from '../domain/privacy/release-ledger.ts';
import { count } from '../domain/units.ts';
import type { ItemFilling, SettlementTold } from '../report/funder/settlement-told.ts';
import { viewLabel } from '../report/messages/views.ts';
import { numbersOfResults } from '../report/release/released-numbers.ts';
import { type BoardInput, requestFor } from './board.ts';

export interface FunderInput extends Omit<BoardInput, 'mode'> {
  readonly answers: FunderAnswers;
}

/** A funder's form, what it would tell the world, and views shown before because of which numbers are hidden. */
export interface FunderBoard {
  readonly told: SettlementTold;
  readonly numbers: readonly ReleasedNumber[];
  readonly because: readonly string[];
}

/** Fills a funder's form from the files, checked against all that was shown before. Always under a rule for small numbers. */
export async function buildFunder(db: Db, input: FunderInput): Promise<FunderBoard> {
  const { loaded, answers } = input;
  const request = { ...requestFor({ ...input, mode: 'published' }), by: 'all' as const, split: null };
  const plans = SETTLEMENT_ITEMS.map((item) => ({ item, plan: planFor(item, answers, loaded) }));
  const asked = [...new Set(plans.flatMap(({ plan }) => (plan.kind === 'measure' ? [plan.metric] : [])))];
  const computed = await measure(db, loaded, asked, request);
  const { numbers, because } = await guardResults(db, loaded, computed, { request, label: viewLabel(request) });
  const filling = (plan: Plan): ItemFilling => {
    if (plan.kind === 'county') return plan;
    const { metric } = plan;
    const cell = numbers.results.find((result) => result.metric === metric && result.period === 'all')?.cell;
    return {
      kind: 'files',
      metric,
      cell: cell ?? { state: 'undefined', reason: 'nobody-in-denominator', pending: count(0) },
    };
  };
  return {
    told: { answers, items: plans.map(({ item, plan }) => ({ item, filling: filling(plan) })) },
    numbers: numbersOfResults(numbers.results, request),
    because,
  };
}

type Plan = { readonly kind: 'measure'; readonly metric: Metric } | Extract<ItemFilling, { readonly kind: 'county' }>;

function planFor({ measures, side }: SettlementItem, answers: FunderAnswers, loaded: Loaded): Plan {
  const [first] = measures;
  if (first === undefined) return { kind: 'county', why: 'not-in-files' };
  if (side !== null && side !== answers.side) return { kind: 'county', why: 'other-side' };
  const metric = measures.find((one) => lacking(one, loaded).missing.length === 0);
  if (metric !== undefined) return { kind: 'measure', metric };
  return { kind: 'county', why: 'lacking', missing: lacking(first, loaded).missing };
}
