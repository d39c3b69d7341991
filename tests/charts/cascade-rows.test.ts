import { describe, expect, it } from 'vitest';
import { blockText, cascadeShape, reasonOf } from '../../src/charts/cascade-rows.ts';
import { LINE_HEIGHT } from '../../src/charts/text-fit.ts';
import { step } from './cascade-sample.ts';
import { hidden, immature, nobody, ok, words } from './sample.ts';

const track = { x: 100, y: 0, width: 200, height: 26 };

describe('cascadeShape', () => {
  it('draws a share against the whole track, with its interval', () => {
    expect(cascadeShape(step('a', ok(0.5, 0.4, 0.6)), track)).toMatchObject({
      end: 200,
      interval: { from: 180, to: 220 },
    });
  });

  it('draws the first step over the whole track, without an interval', () => {
    expect(cascadeShape(step('a', ok(1, null, null)), track)).toMatchObject({ end: 300, interval: null });
  });

  it('draws no bar for nobody, also in the first step', () => {
    expect(cascadeShape({ ...step('a', ok(1, null, null)), count: 0 }, track).end).toBe(100);
  });

  it('draws no bar for a hidden step, not even an empty one', () => {
    expect(cascadeShape(step('a', hidden), track)).toMatchObject({ state: 'suppressed', end: null });
  });

  it('keeps a true zero apart from a missing value', () => {
    expect(cascadeShape(step('a', ok(0, 0, 0.1)), track).end).toBe(100);
    expect(cascadeShape(step('a', immature(null)), track).end).toBeNull();
  });
});

describe('reasonOf', () => {
  it('says why a bar is missing', () => {
    expect(reasonOf(step('a', hidden), words)).toBe('Hidden: too few people.');
    expect(reasonOf(step('a', nobody), words)).toBe('Nobody to count in this period.');
    expect(reasonOf(step('a', immature(null)), words)).toBe('not complete');
  });

  it('says nothing where there is a bar', () => {
    expect(reasonOf(step('a', ok(0.4)), words)).toBe('');
    expect(reasonOf(step('a', immature(0.4)), words)).toBe('');
  });
});

describe('blockText', () => {
  it('stacks lines around the middle', () => {
    const [first, second] = blockText(['one', 'two'], 50, { x: 0, anchor: 'start', tone: 'text' });
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBe(LINE_HEIGHT);
    expect(((second?.y ?? 0) + (first?.y ?? 0)) / 2).toBeCloseTo(54.5, 9);
  });
});
