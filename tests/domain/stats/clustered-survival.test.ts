import { describe, expect, it } from 'vitest';
import type { ClusteredSubject } from '../../../src/domain/stats/clustered-survival.ts';
import { clusteredSurvival } from '../../../src/domain/stats/clustered-survival.ts';
import { kaplanMeier, survivalAt, survivalError } from '../../../src/domain/stats/kaplan-meier.ts';
import { survivalEstimate } from '../../../src/domain/stats/survival-band.ts';
import { sixMp } from './freireich.ts';
import { tableOf } from './vectors/survival-input.ts';

const weeks = [6, 10, 16, 23, 35];

function pointsOf(subjects: readonly ClusteredSubject[], times: readonly number[]) {
  const curve = clusteredSurvival(subjects, times);
  if (curve.state !== 'ok') throw new Error(`no curve: ${curve.reason}`);
  return curve.points;
}

const ofClients = (clientOf: (index: number) => number) =>
  sixMp.map((subject, index) => ({ ...subject, client: String(clientOf(index)) }));

describe('clusteredSurvival', () => {
  it('gives two clients who left on days 1, 2 and 3, 4 an SE of 0.3536', () => {
    const subjects = [1, 2, 3, 4].map((time) => ({ time, event: true, client: time < 3 ? 'a' : 'b' }));
    expect(clusteredSurvival(subjects, [2])).toEqual({
      state: 'ok',
      episodes: 4,
      clients: 2,
      points: [
        { time: 2, survival: 0.5, atRisk: 3, error: expect.closeTo(0.35355, 5), greenwoodSum: expect.closeTo(0.5, 12) },
      ],
    });
  });

  it("is Greenwood's standard error where every client has one episode", () => {
    const steps = kaplanMeier(tableOf(sixMp));
    for (const { time, survival, error } of pointsOf(
      ofClients((index) => index),
      weeks,
    )) {
      const point = survivalAt(steps, time);
      expect(survival).toBe(point.survival);
      expect(error).toBeCloseTo(survivalError(point) ?? Number.NaN, 10);
    }
  });

  it('is larger by sqrt 2 where every episode stands there twice', () => {
    const twice = [...ofClients((index) => index), ...ofClients((index) => index)];
    const apart = twice.map((subject, index) => ({ ...subject, client: String(index) }));
    for (const [at, { error }] of pointsOf(twice, weeks).entries()) {
      expect(error).toBeCloseTo(Math.SQRT2 * (pointsOf(apart, weeks)[at]?.error ?? Number.NaN), 10);
    }
  });

  it('can be drawn with the usual band', () => {
    const [point] = pointsOf(
      ofClients((index) => index),
      [10],
    );
    const usual = survivalEstimate(survivalAt(kaplanMeier(tableOf(sixMp)), 10));
    if (usual.state !== 'ok' || point === undefined) throw new Error('no estimate');
    const drawn = survivalEstimate(point);
    expect(drawn).toMatchObject({ low: expect.closeTo(usual.low, 10), high: expect.closeTo(usual.high, 10) });
  });

  it('lets late entrants count only while they were observed', () => {
    const late = ofClients((index) => index).map((subject, index) => ({
      ...subject,
      entry: index % 3 === 0 ? 2 : undefined,
    }));
    const steps = kaplanMeier(tableOf(late));
    for (const { time, error } of pointsOf(late, weeks)) {
      expect(error).toBeCloseTo(survivalError(survivalAt(steps, time)) ?? Number.NaN, 10);
    }
  });

  it('has no error and no band once everybody has left', () => {
    const subjects = [1, 2].map((time) => ({ time, event: true, client: String(time) }));
    expect(pointsOf(subjects, [2])).toEqual([{ time: 2, survival: 0, atRisk: 1, error: 0, greenwoodSum: Infinity }]);
  });

  it('says why one client, nobody and a faulty episode make no curve', () => {
    const subject = { time: 3, event: true, client: 'a' };
    expect(clusteredSurvival([subject, subject], [3])).toEqual({ state: 'undefined', reason: 'too-few-observations' });
    expect(clusteredSurvival([], [3])).toEqual({ state: 'undefined', reason: 'nobody-in-denominator' });
    const faulty = { ...subject, time: Number.NaN };
    expect(clusteredSurvival([subject, faulty], [3])).toEqual({ state: 'undefined', reason: 'not-a-finite-number' });
  });
});
