import { describe, expect, it } from 'vitest';
import {
  headlineWindow,
  listedOfWindows,
  windowBenchmarks,
  windowsComparison,
} from '../../../src/report/retention/studied-windows.ts';
import { window } from './survival-sample.ts';

const mark = {
  resultId: 'A',
  grade: 'drawn',
  label: 'A',
  value: 0.5,
  low: null,
  high: null,
  note: '',
  citation: '',
} as const;
const listed = { label: 'L', reason: '', citation: '' };
const near = {
  ...window(180, 30, 60),
  studies: { benchmarks: [mark], listed: [{ ...listed, resultId: 'B' }], sentence: 'Similar to A.' },
};
const far = {
  ...window(90, 50, 80),
  studies: {
    benchmarks: [],
    listed: [
      { ...listed, resultId: 'A' },
      { ...listed, resultId: 'B' },
    ],
    sentence: 'None.',
  },
};

describe('windows and studies', () => {
  it('speak of the windows that have studies near enough, else of the headline window', () => {
    expect(windowsComparison([far, near], 90)).toBe('Similar to A.');
    expect(windowsComparison([far, window(365, 1, 2)], 90)).toBe('None.');
  });

  it('list a study once, and none that is on the picture', () => {
    expect(listedOfWindows([far, near]).map(({ resultId }) => resultId)).toEqual(['B']);
    expect(windowBenchmarks([far, near], (days) => days - 1).map(({ resultId, day }) => [resultId, day])).toEqual([
      ['A', 179],
    ]);
  });

  it('speak of 90 days, or the longest window told', () => {
    expect(headlineWindow([far, near], 90)?.windowDays).toBe(90);
    const hidden = { ...far, cell: { state: 'suppressed', reason: 'secondary' } } as const;
    expect(headlineWindow([hidden, near], 90)?.windowDays).toBe(180);
    expect(headlineWindow([hidden], 90)).toBeUndefined();
  });
});
