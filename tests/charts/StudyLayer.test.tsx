import { describe, expect, it } from 'vitest';
import { StudyBandLayer, StudyLayer } from '../../src/charts/StudyLayer.tsx';
import type { LaneMark } from '../../src/charts/study-lane.ts';
import { countOf, textsOf } from '../ui/markup.ts';
import { frame } from './layer-frame.ts';

const mark = (key: string, grade: LaneMark['grade'], interval = true): LaneMark => ({
  key,
  grade,
  label: 'HEROES',
  x: 350,
  y: 70,
  interval: interval ? { top: 60, bottom: 80 } : null,
});

describe('StudyLayer', () => {
  it('draws every study as a diamond with its letter', () => {
    const layer = <StudyLayer frame={frame} lane={[mark('A', 'drawn'), mark('B', 'beside')]} />;
    expect(countOf('path', layer)).toBe(2);
    expect(textsOf(layer)).toEqual(['A', 'B']);
  });

  it('draws an interval only where one was published', () => {
    expect(countOf('line', <StudyLayer frame={frame} lane={[mark('A', 'drawn'), mark('B', 'drawn', false)]} />)).toBe(
      1,
    );
  });
});

describe('StudyBandLayer', () => {
  it('names the band of a like-for-like result by its letter and program', () => {
    const layer = <StudyBandLayer frame={frame} lane={[mark('A', 'drawn'), mark('B', 'beside')]} />;
    expect(textsOf(layer)).toEqual(['A HEROES']);
  });

  it('runs across the plot for like-for-like results alone', () => {
    const layer = <StudyBandLayer frame={frame} lane={[mark('A', 'drawn'), mark('B', 'beside')]} />;
    expect([countOf('rect', layer), countOf('line', layer)]).toEqual([1, 1]);
  });

  it('is a line without a band where no interval was published', () => {
    const layer = <StudyBandLayer frame={frame} lane={[mark('A', 'drawn', false)]} />;
    expect([countOf('rect', layer), countOf('line', layer)]).toEqual([0, 1]);
  });
});
