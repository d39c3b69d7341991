import { describe, expect, it } from 'vitest';
import type { DrawnPicture } from '../../../src/app/picture/drawn-picture.ts';
import { figureSvg } from '../../../src/app/picture/figure-svg.ts';
import { sampleFigure } from '../../report/sample-figure.ts';

const drawn: DrawnPicture = { width: 600, height: 300, markup: '<circle r="4"/>', paper: 'white', ink: 'black' };

function textsOf(svg: string): string {
  return [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' ');
}

describe('a figure as a drawing', () => {
  it('stands for itself: question, answer, chart, and where the numbers come from', () => {
    const { svg, width, height } = figureSvg(sampleFigure, drawn);
    const { question, answer, foot } = sampleFigure;
    for (const text of [question, answer, foot.definition, foot.asOf, foot.source]) {
      expect(textsOf(svg)).toContain(text.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
    }
    expect(svg).toContain(drawn.markup);
    expect([width, height > 300 + 2 * 24]).toEqual([648, true]);
  });

  it('tells those who do not see it what it shows', () => {
    const { svg } = figureSvg({ ...sampleFigure, altText: 'A line that rises' }, drawn);
    expect(svg).toContain(`<desc>A line that rises</desc>`);
  });

  it('breaks long texts into lines that fit', () => {
    const answer = 'word '.repeat(200).trim();
    const { svg, height } = figureSvg({ ...sampleFigure, answer }, drawn);
    const lines = [...svg.matchAll(/font-size="14"[^>]*>([^<]*)</g)].map(([, line = '']) => line.length);
    expect(Math.max(...lines)).toBeLessThanOrEqual(80);
    expect(height).toBeGreaterThan(figureSvg(sampleFigure, drawn).height + 100);
  });

  it('holds markup of names as text', () => {
    const { svg } = figureSvg({ ...sampleFigure, answer: '<script>x</script>' }, drawn);
    expect(svg).not.toContain('<script>');
    expect(svg).toContain('&lt;script&gt;');
  });
});
