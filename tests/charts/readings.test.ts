import { describe, expect, it } from 'vitest';
import { nearestReading, periodReadings, studyReadings } from '../../src/charts/readings.ts';
import { laneMarks } from '../../src/charts/study-lane.ts';
import { hidden, immature, ok, study, trendBody, words } from './sample.ts';

const frame = {
  width: 400,
  height: 300,
  left: 0,
  top: 0,
  bottom: 100,
  labelTop: 110,
  periodsRight: 300,
  plotRight: 328,
  step: 100,
  max: 1,
};

describe('periodReadings', () => {
  it('stops at every period and says its sentence, with the events marked there', () => {
    const marks = [ok(0.4), hidden, null];
    const body = trendBody(marks, { events: [{ period: '2023-Q2', label: 'Beds opened' }] });
    expect(periodReadings(body, marks, { frame, words })).toEqual([
      { key: '2023-Q1', x: 50, y: 60, text: 'value 0.4' },
      { key: '2023-Q2', x: 150, y: null, text: 'Hidden: too few people. Event: Beds opened.' },
      { key: '2023-Q3', x: 250, y: null, text: 'Q3 2023: no rows.' },
    ]);
  });

  it('stops without a height at a period whose follow-up has hardly begun', () => {
    const marks = [immature(null)];
    expect(periodReadings(trendBody(marks), marks, { frame, words })[0]).toMatchObject({ y: null, text: '12 pending' });
  });
});

describe('studyReadings', () => {
  it('says letter, name, value, interval and what was measured', () => {
    const body = trendBody([], { benchmarks: [{ ...study('drawn', 0.52, 'Hillside 2019'), low: 0.44, high: 0.6 }] });
    expect(studyReadings(body, laneMarks(body.benchmarks, frame))[0]?.text).toBe(
      'A Hillside 2019: 52% (44–60%). Same window.',
    );
  });

  it('says no interval where none was published', () => {
    const body = trendBody([], { benchmarks: [{ ...study('drawn', 0.52, 'Hillside'), low: null, high: null }] });
    expect(studyReadings(body, laneMarks(body.benchmarks, frame))[0]?.text).toBe('A Hillside: 52%. Same window.');
  });
});

describe('nearestReading', () => {
  const readings = [50, 150, 250].map((x) => ({ key: `${x}`, x, y: null, text: '' }));

  it('is the one beside the pointer', () => {
    expect(nearestReading(readings, 160)?.key).toBe('150');
    expect(nearestReading(readings, -20)?.key).toBe('50');
    expect(nearestReading(readings, 900)?.key).toBe('250');
  });

  it('is nothing in an empty chart', () => {
    expect(nearestReading([], 10)).toBeUndefined();
  });
});
