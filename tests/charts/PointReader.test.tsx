import { describe, expect, it } from 'vitest';
import { PointReader } from '../../src/charts/PointReader.tsx';
import { attributesOf } from '../ui/markup.ts';

const readings = ['a', 'b', 'c'].map((key, index) => ({ key, x: index * 10, y: 5, text: `Value ${key}` }));
const reader = (current: string | null, list = readings) => (
  <PointReader label="Read the chart" readings={list} current={current} onRead={() => {}}>
    picture
  </PointReader>
);

describe('PointReader', () => {
  it('is a native slider over the marks with a name', () => {
    expect(attributesOf('type', reader(null))).toEqual(['range']);
    expect(attributesOf('aria-label', reader(null))).toEqual(['Read the chart']);
    expect([attributesOf('min', reader(null)), attributesOf('max', reader(null))]).toEqual([['0'], ['2']]);
  });

  it('speaks the sentence of the mark, not its number', () => {
    expect(attributesOf('aria-valuetext', reader('b'))).toEqual(['Value b']);
    expect(attributesOf('value', reader('b'))).toEqual(['1']);
  });

  it('begins at the first mark', () => {
    expect(attributesOf('aria-valuetext', reader(null))).toEqual(['Value a']);
  });

  it('stands on an empty chart without breaking', () => {
    expect(attributesOf('max', reader(null, []))).toEqual(['0']);
  });
});
