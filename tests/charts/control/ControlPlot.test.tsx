import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ControlPlot } from '../../../src/charts/control/ControlPlot.tsx';
import { controlModel } from '../../../src/charts/control/control-model.ts';
import { isoDate } from '../../../src/domain/units.ts';
import type { ControlContext } from '../../../src/report/control/control-figure.ts';
import { figureOf, limitRule, quiet } from '../../report/control/control-sample.ts';
import { immature } from '../../report/results.ts';

function model(width = 600, change: Partial<ControlContext> = {}) {
  const figure = figureOf([...quiet(20), 72, null, immature(40, 60, 40)], change);
  if (figure === null) throw new Error('the series is too short');
  return controlModel(figure.body, width);
}

describe('the plot of a control chart', () => {
  it('joins complete periods that follow each other, and no others', () => {
    const { line, marks } = model();
    expect(line.match(/M/g)).toHaveLength(1);
    expect(line.match(/L/g)).toHaveLength(20);
    expect(marks.map(({ state }) => state).slice(-2)).toEqual(['special', 'immature']);
  });

  it('draws limits only over the periods that take part', () => {
    const { limits, frame } = model();
    const { left, step } = frame;
    expect(limits[0]).toMatch(new RegExp(`H${Math.round((left + 21 * step) * 10) / 10}$`));
    expect(limits.every((path) => path.split('M').length === 2)).toBe(true);
  });

  it('reads every period that has a value', () => {
    expect(
      model()
        .readings.map(({ text }) => text)
        .slice(-2),
    ).toEqual([
      'Sep 2024: 72%. marked by a rule: outside the limits.',
      'Nov 2024: 67%. Follow-up not complete. Pending: 40.',
    ]);
  });

  it('hatches what is not complete', () => {
    expect(model().regions).toEqual([{ from: 22, to: 22 }]);
  });

  it('breaks limits and centre where new ones begin, and says why above', () => {
    const limits = [limitRule('rebase', '2023-10-01', 'New clinic')];
    const { centre, notes } = model(900, { limits });
    expect(centre.match(/M/g)).toHaveLength(1);
    const twice = model(900, { limits: [limitRule('rebase', '2024-01-01', 'New clinic')] });
    expect(notes.find(({ key }) => key === 'break-0')?.lines.join(' ')).toBe('new limits: New clinic');
    expect(twice.notes.some(({ key }) => key === 'break-0')).toBe(true);
  });

  it('has only numbers for events where it is narrow', () => {
    const events = [{ date: isoDate('2024-01-10'), label: 'Beds opened' }];
    expect(model(360, { events }).notes.map(({ lines }) => lines)).toEqual([['1']]);
    expect(model(900, { events }).notes.map(({ lines }) => lines.join(' '))).toContain('Beds opened');
  });

  it('is one picture, with a diamond for what a rule marks and a hollow circle for what is not complete', () => {
    const svg = renderToStaticMarkup(
      <ControlPlot model={model(700)} label="alt" describedBy="answer" centreLabel="average" />,
    );
    expect(svg).toContain('role="img" aria-label="alt"');
    expect(svg).toContain('>average<');
    expect(svg.match(/<circle/g)).toHaveLength(21);
  });
});
