import type { Cell, Result } from '../../src/data/result.ts';
import { assert } from '../../src/domain/assert.ts';
import { metricById } from '../../src/domain/metrics/catalogue.ts';
import type { Metric } from '../../src/domain/metrics/metric.ts';
import { wilson } from '../../src/domain/stats/wilson.ts';
import { count } from '../../src/domain/units.ts';

export function metric(id: string): Metric {
  const found = metricById(id);
  assert(found !== undefined, `there is no metric "${id}"`);
  return found;
}

/** A shown proportion with its Wilson interval. */
export function ok(numerator: number, denominator: number, pending: number | null = 0): Extract<Cell, { state: 'ok' }> {
  const estimate = wilson(numerator, denominator);
  assert(estimate.state === 'ok', 'the counts make a proportion');
  return {
    state: 'ok',
    pending: pending === null ? null : count(pending),
    numerator: count(numerator),
    denominator: count(denominator),
    value: estimate.value,
    interval: { low: estimate.low, high: estimate.high },
  };
}

export function immature(numerator: number, denominator: number, pending: number): Cell {
  const { state, pending: none, ...partial } = ok(numerator, denominator);
  return { state: 'immature', pending: count(pending), partial: state === 'ok' && none !== null ? partial : null };
}

export function result(id: string, period: string, cell: Cell, group: string | null = null): Result {
  return { metric: metric(id), period, group, cell, leftOut: null };
}
