import { describe, expect, it } from 'vitest';
import { PeriodTickText } from '../../src/charts/PeriodTickText.tsx';
import { textsOf } from '../ui/markup.ts';
import { frame } from './layer-frame.ts';

describe('PeriodTickText', () => {
  it('writes the year under the month', () => {
    const tick = { index: 0, lines: ['Jan', '2024'] };
    expect(textsOf(<PeriodTickText x={55} frame={frame} tick={tick} />)).toEqual(['Jan', '2024']);
  });

  it('writes nothing at a period whose label is left out', () => {
    expect(textsOf(<PeriodTickText x={55} frame={frame} tick={undefined} />)).toEqual([]);
  });
});
