import { describe, expect, it } from 'vitest';
import { judgement, labelAmong, labelFor, verdictFrom } from '../../../src/domain/stats/comparison.ts';
import type { Limits } from '../../../src/domain/stats/proportion-interval.ts';

describe('labelFor', () => {
  it.each<[Limits, string]>([
    [[0.01, 0.2], 'higher'],
    [[-0.2, -0.01], 'lower'],
    [[-0.1, 0.1], 'similar'],
    [[0, 0.1], 'similar'],
    [[0, 0], 'similar'],
  ])('%j against 0 is %s', (limits, label) => {
    expect(labelFor(limits, 0)).toBe(label);
  });

  it('throws where there is no interval', () => {
    expect(() => labelFor([Number.NaN, 1], 0)).toThrow('no interval to compare');
    expect(() => labelFor([0, 1], Number.NaN)).toThrow('no interval to compare');
  });
});

describe('verdictFrom', () => {
  const limitsAt = (usual: Limits, strict: Limits) => (level: number) => (level === 0.95 ? usual : strict);

  it('has strength 1 where only the 95 % interval excludes the reference', () => {
    expect(verdictFrom(limitsAt([0.05, 0.33], [-0.03, 0.4]), 0)).toEqual({ label: 'higher', strength: 1 });
  });

  it('has strength 2 where the 99.8 % interval excludes it too', () => {
    expect(verdictFrom(limitsAt([0.4, 0.8], [0.3, 0.9]), 1)).toEqual({ label: 'lower', strength: 2 });
  });

  it('has strength 0 where nothing differs', () => {
    expect(verdictFrom(limitsAt([0.5, 1.5], [0.3, 2]), 1)).toEqual({ label: 'similar', strength: 0 });
  });
});

describe('labelAmong', () => {
  it('shows the stricter level once there are ten comparisons', () => {
    expect(labelAmong(9, { label: 'higher', strength: 1 })).toBe('higher');
    expect(labelAmong(10, { label: 'higher', strength: 1 })).toBe('similar');
    expect(labelAmong(10, { label: 'lower', strength: 2 })).toBe('lower');
  });
});

describe('judgement', () => {
  it.each([
    ['higher', 'higher-is-better', 'better'],
    ['lower', 'higher-is-better', 'worse'],
    ['higher', 'lower-is-better', 'worse'],
    ['lower', 'lower-is-better', 'better'],
    ['similar', 'higher-is-better', undefined],
    ['higher', 'neither', undefined],
  ] as const)('%s where %s is %s', (label, direction, expected) => {
    expect(judgement(label, direction)).toBe(expected);
  });
});
