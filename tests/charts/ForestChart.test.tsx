import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { figureMessages } from '../../src/app/messages/figure.ts';
import { ForestPicture } from '../../src/charts/ForestChart.tsx';
import { literatureForest } from '../../src/report/literature-forest.ts';
import { metric } from '../report/results.ts';

describe('the picture of a forest plot', () => {
  it('has a name, and marks each line with the result it shows', () => {
    const entry = metric('treatment-entry-90d');
    if (entry.statistic !== 'proportion') throw new Error('no proportion');
    const figure = literatureForest({
      metric: entry,
      pathways: ['active-outreach'],
      withSecondary: false,
      isPooled: false,
    });
    const html = renderToStaticMarkup(
      <ForestPicture
        body={figure.body}
        altText={figure.altText}
        describedBy="answer"
        words={figureMessages.chart}
        width={900}
      />,
    );
    expect(html).toContain('role="img"');
    const ids = [...html.matchAll(/data-result-id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(figure.body.groups[0]?.rows.map(({ resultId }) => resultId));
  });
});
