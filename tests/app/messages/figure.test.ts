import { describe, expect, it } from 'vitest';
import { figureMessages } from '../../../src/app/messages/figure.ts';

describe('figureMessages', () => {
  it('counts in words', () => {
    expect(figureMessages.chart.moreGroups(1)).toBe('One more group is in the table below.');
    expect(figureMessages.chart.moreGroups(3)).toBe('3 more groups are in the table below.');
    expect(figureMessages.listed(2)).toBe('Published results that measure something else (2)');
  });

  it('says where an event lies, on the chart and in the key', () => {
    expect(figureMessages.chart.event('Detox beds opened')).toBe('Marked here: Detox beds opened.');
    expect(figureMessages.chart.eventInKey('Detox beds opened', 'Oct 2023')).toBe('Oct 2023: Detox beds opened');
  });

  it('never says that one thing made another', () => {
    const all = JSON.stringify(figureMessages);
    expect(all).not.toMatch(/because|caused|thanks to|led to/i);
  });
});
