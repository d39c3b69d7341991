import { describe, expect, it } from 'vitest';
import { TrendChart } from '../../src/charts/TrendChart.tsx';
import { countOf, textsOf } from '../ui/markup.ts';
import { ok, trendBody, words } from './sample.ts';

describe('TrendChart', () => {
  it('keeps its place and draws nothing before it knows how wide it is', () => {
    const chart = <TrendChart body={trendBody([ok(0.4)])} altText="alt" describedBy="answer" words={words} />;
    expect(countOf('div', chart)).toBe(1);
    expect(textsOf(chart)).toEqual([]);
  });
});
