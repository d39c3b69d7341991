import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { FunnelPlot } from '../../../src/charts/funnel/FunnelPlot.tsx';
import { funnelModel } from '../../../src/charts/funnel/funnel-model.ts';
import type { FunnelBody } from '../../../src/report/figure.ts';

const body: FunnelBody = {
  kind: 'funnel',
  peopleLabel: 'People',
  target: { value: 0.5, label: 'everybody 50%' },
  curves: [
    { people: 50, inner: [0.36, 0.64], outer: [0.28, 0.72] },
    { people: 200, inner: [0.43, 0.57], outer: [0.39, 0.61] },
  ],
  innerLabel: '95%',
  outerLabel: '99.8%',
  points: [
    { name: 'East', people: 200, value: 0.7, isOutside: true, label: 'East: above.' },
    { name: 'West', people: 50, value: 0.5, isOutside: false, label: 'West: within.' },
  ],
};

describe('the plot of a funnel', () => {
  it('sets each site at its number of people and its share', () => {
    const { marks, left, right, bottom, top, targetY } = funnelModel(body, 600);
    expect(marks[0]).toMatchObject({ x: right, isOutside: true });
    expect(marks[1]).toMatchObject({ x: left + (right - left) / 4, y: targetY });
    for (const { y } of marks) expect(y).toBeGreaterThanOrEqual(top);
    expect(bottom).toBeGreaterThan(targetY);
  });

  it('is read from the smallest site to the largest', () => {
    expect(funnelModel(body, 600).readings.map(({ text }) => text)).toEqual(['West: within.', 'East: above.']);
  });

  it('names every site where there are few, and of many only those outside', () => {
    expect(funnelModel(body, 600).marks.every(({ text }) => text !== null)).toBe(true);
    const many = { ...body, points: Array.from({ length: 5 }, () => body.points).flat() };
    expect(funnelModel(many, 600).marks.filter(({ text }) => text !== null)).toHaveLength(5);
  });

  it('turns a name to the left where it would leave the plot', () => {
    expect(funnelModel(body, 600).marks[0]?.text?.anchor).toBe('end');
    expect(funnelModel(body, 600).marks[1]?.text?.anchor).toBe('start');
  });

  it('draws both pairs of limits, the share of everybody, and a diamond for a site outside', () => {
    const svg = renderToStaticMarkup(
      <FunnelPlot model={funnelModel(body, 600)} body={body} label="alt" describedBy="answer" />,
    );
    expect(svg).toContain('role="img" aria-label="alt"');
    expect(svg).toContain('everybody 50%');
    expect(svg.match(/<path/g)).toHaveLength(5);
    expect(svg.match(/<circle/g)).toHaveLength(1);
  });
});
