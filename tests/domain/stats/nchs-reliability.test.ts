import { describe, expect, it } from 'vitest';
import {
  countReliability,
  proportionReliability,
  relativeWidthOfCount,
} from '../../../src/domain/stats/nchs-reliability.ts';

describe('proportionReliability', () => {
  it.each([
    [29, 29, 'suppress_n'],
    [0, 30, 'show_review'],
    [30, 30, 'show_review'],
    [12, 45, 'show'],
    [20, 40, 'suppress_width'],
    [3, 40, 'suppress_relative_width'],
    [30, 10000, 'show'],
  ])('%i of %i: %s', (x, n, status) => {
    expect(proportionReliability(x, n).status).toBe(status);
  });

  it('shows a result near one half only from about 47 clients on', () => {
    expect(proportionReliability(22, 44).status).toBe('suppress_width');
    expect(proportionReliability(24, 48).status).toBe('show');
  });

  it('gives the widths of 12 of 45', () => {
    const { width, relativeWidth } = proportionReliability(12, 45);
    expect(width).toBeCloseTo(0.2734, 4);
    expect(relativeWidth).toBeCloseTo(1.0253, 4);
  });

  it('asks for a footnote where only the rest is imprecise', () => {
    expect(proportionReliability(37, 40)).toMatchObject({ status: 'show', complementFootnote: true });
    expect(proportionReliability(3, 40)).toMatchObject({
      status: 'suppress_relative_width',
      complementFootnote: false,
    });
  });

  it('has no relative width where it would divide by nobody', () => {
    expect(proportionReliability(0, 40).relativeWidth).toBeUndefined();
    expect(proportionReliability(40, 40).complementRelativeWidth).toBeUndefined();
  });

  it('throws at counts that make no proportion', () => {
    expect(() => proportionReliability(5, 4)).toThrow('Throughline made a mistake');
  });
});

describe('countReliability', () => {
  it.each([
    [9, 'suppress', true],
    [10, 'show', true],
    [20, 'show', true],
    [21, 'show', false],
  ])('%i events: %s, unstable: %s', (events, status, unstable) => {
    expect(countReliability(events)).toMatchObject({ status, unstable });
  });

  it('has no relative width without events', () => {
    expect(relativeWidthOfCount(0)).toBeUndefined();
    expect(countReliability(0).status).toBe('suppress');
  });
});
