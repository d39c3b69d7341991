import { describe, expect, it } from 'vitest';
import type { Side } from '../../../src/domain/stats/point-patterns.ts';
import { inMOfN, inRun, inTrend, sideOf } from '../../../src/domain/stats/point-patterns.ts';

/** `*` where the pattern is, `.` elsewhere. */
const marks = (found: boolean[]) => found.map((is) => (is ? '*' : '.')).join('');
const sides = (text: string): Side[] => [...text].map((sign) => (sign === '+' ? 1 : sign === '-' ? -1 : 0));

describe('inRun', () => {
  it.each([
    ['++0+++', '...***'],
    ['+++++-', '*****.'],
    ['--++--', '......'],
    ['0000', '....'],
  ])('marks runs of three or more in %s', (text, expected) => {
    expect(marks(inRun(sides(text), 3))).toBe(expected);
  });
});

describe('inTrend', () => {
  it.each([
    [[1, 2, 3, 2, 1, 2, 2, 3], '*****...'],
    [[5, 4, 3, 3, 2], '***..'],
    [[1, 2, 2, 3, 4], '..***'],
    [[1, 2], '..'],
  ])('marks three points that rise or fall in %j', (values, expected) => {
    expect(marks(inTrend(values, 3))).toBe(expected);
  });

  it('is not a trend with a tie in it', () => {
    expect(marks(inTrend([1, 2, 3, 4, 4, 5, 6], 7))).toBe('.......');
  });
});

describe('inMOfN', () => {
  const points = (text: string) =>
    [...text].map((sign) => ({ hit: 'UD'.includes(sign), side: sideOf('dD'.includes(sign) ? -1 : 1, 0) }));

  it.each([
    ['uUuU', '.*.*'],
    ['UdU', '*.*'],
    ['UuuU', '....'],
    ['UDU', '*.*'],
    ['DD', '..'],
  ])('marks two hits of three on one side in %s', (text, expected) => {
    expect(marks(inMOfN(points(text), { m: 2, n: 3, allOnOneSide: false }))).toBe(expected);
  });

  it.each([
    ['uUuU', '.*.*'],
    ['UdU', '...'],
  ])('marks them in %s only with all three on that side, where that is the rule', (text, expected) => {
    expect(marks(inMOfN(points(text), { m: 2, n: 3, allOnOneSide: true }))).toBe(expected);
  });
});

describe('sideOf', () => {
  it('is 0 on the line only', () => {
    expect([sideOf(2, 1), sideOf(1, 1), sideOf(0, 1)]).toEqual([1, 0, -1]);
  });
});
