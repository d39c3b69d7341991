import { describe, expect, it } from 'vitest';
import { showsContext } from '../../src/charts/trend-context.ts';
import { ok, trendBody } from './sample.ts';

const withGroups = (count: number) =>
  trendBody([], { series: Array.from({ length: count }, (_, index) => ({ name: `${index}`, marks: [ok(0.4)] })) });

describe('showsContext', () => {
  it('shows the others behind a few groups, not behind one or many', () => {
    expect([1, 2, 4, 5].map((count) => showsContext(withGroups(count)))).toEqual([false, true, true, false]);
  });
});
