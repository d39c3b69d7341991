import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { StackPlot } from '../../../src/charts/survival/StackPlot.tsx';
import { stackModel } from '../../../src/charts/survival/stack-model.ts';
import { stack } from './stack-sample.ts';

describe('the plot of stacked shares', () => {
  it('is one picture with its axis and the names of its layers', () => {
    const svg = renderToStaticMarkup(
      <StackPlot model={stackModel(stack, 700)} label="alt" describedBy="answer" dayLabel={stack.dayLabel} />,
    );
    expect(svg).toContain('role="img" aria-label="alt" aria-describedby="answer"');
    for (const text of ['Days since entry', '100%', 'Still in treatment 40%']) expect(svg).toContain(text);
  });
});
