import { describe, expect, it } from 'vitest';
import { TrendPanel } from '../../src/charts/TrendPanel.tsx';
import { trendModel } from '../../src/charts/trend-model.ts';
import { attributesOf, textsOf } from '../ui/markup.ts';
import { hidden, ok, trendBody, words } from './sample.ts';

const model = trendModel({
  body: trendBody([ok(0.4), hidden]),
  series: 0,
  width: 600,
  plotHeight: 200,
  direct: true,
  words,
});
const panel = (title: string | null, current: string | null = null, shown = model) => (
  <TrendPanel
    model={shown}
    title={title}
    altText="alt"
    describedBy="answer"
    words={words}
    current={current}
    onRead={() => {}}
  />
);

describe('TrendPanel', () => {
  it('carries the name of its group, and names its reader by it', () => {
    expect(textsOf(panel('Sheriff'))).toContain('Sheriff');
    expect(attributesOf('aria-label', panel('Sheriff'))).toContain('Read the chart: Sheriff');
  });

  it('needs no name over the only line', () => {
    expect(textsOf(panel(null))).toEqual([]);
    expect(attributesOf('aria-label', panel(null))).toContain('Read the chart');
  });

  it('reads the mark that is read in all panels', () => {
    expect(attributesOf('aria-valuetext', panel(null, '2023-Q2'))).toEqual(['Hidden: too few people.']);
  });

  it('stays at its first mark when another panel reads one that it does not have', () => {
    expect(attributesOf('aria-valuetext', panel(null, '1999-Q1'))).toEqual(['value 0.4']);
  });

  it('says in words that a group is hidden in every period', () => {
    const input = { series: 0, width: 600, plotHeight: 200, direct: true, words } as const;
    const unseen = trendModel({ ...input, body: trendBody([hidden, hidden]) });
    expect(textsOf(panel('Sheriff', null, unseen))).toContain(words.groupHidden);
    expect(textsOf(panel('Sheriff'))).not.toContain(words.groupHidden);
  });
});
