import { describe, expect, it } from 'vitest';
import { type Frame, xOf, yOf } from '../../src/charts/frame.ts';

const frame: Frame = {
  width: 400,
  height: 300,
  left: 40,
  top: 20,
  bottom: 220,
  labelTop: 230,
  periodsRight: 340,
  plotRight: 360,
  step: 30,
  max: 0.8,
};

describe('xOf', () => {
  it('is the middle of a period', () => {
    expect(xOf(frame, 0)).toBe(55);
    expect(xOf(frame, 9)).toBe(325);
  });
});

describe('yOf', () => {
  it('runs from the axis at 0 to the top at the greatest value', () => {
    expect(yOf(frame, 0)).toBe(220);
    expect(yOf(frame, 0.4)).toBe(120);
    expect(yOf(frame, 0.8)).toBe(20);
  });
});
