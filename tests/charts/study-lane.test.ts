import { describe, expect, it } from 'vitest';
import { laneMarks, laneWidth } from '../../src/charts/study-lane.ts';
import { study } from './sample.ts';

const frame = {
  width: 400,
  height: 300,
  left: 40,
  top: 0,
  bottom: 100,
  labelTop: 110,
  periodsRight: 300,
  plotRight: 300 + laneWidth(2, 20),
  step: 26,
  max: 1,
};

describe('laneWidth', () => {
  it('takes no room without studies', () => {
    expect(laneWidth(0, 20)).toBe(0);
  });

  it('grows by one slot a study', () => {
    expect(laneWidth(3, 20) - laneWidth(2, 20)).toBe(20);
  });
});

describe('laneMarks', () => {
  it('gives every study its own slot, right of the periods', () => {
    const [first, second] = laneMarks([study('drawn', 0.5), study('beside', 0.5)], frame);
    expect(first?.x).toBe(318);
    expect(second?.x).toBe(338);
  });

  it('places value and interval on the scale of the plot', () => {
    expect(laneMarks([{ ...study('drawn', 0.5), low: 0.4, high: 0.7 }], frame)[0]).toMatchObject({
      key: 'A',
      grade: 'drawn',
      y: 50,
      interval: { top: 30, bottom: 60 },
    });
  });

  it('draws no interval where the study published none', () => {
    expect(laneMarks([{ ...study('beside', 0.5), low: null, high: null }], frame)[0]?.interval).toBeNull();
  });
});
