import { describe, expect, it } from 'vitest';
import type { DatedEpisode, FollowedEpisode } from '../../../src/domain/stats/fixed-window.ts';
import { fixedWindow, followEpisodes, isNotablyApart } from '../../../src/domain/stats/fixed-window.ts';
import { wilson } from '../../../src/domain/stats/wilson.ts';
import { isoDate } from '../../../src/domain/units.ts';

const cutoff = isoDate('2024-06-30');

const episode = (entry: string, discharge?: string): DatedEpisode => ({
  entry: isoDate(entry),
  discharge: discharge === undefined ? undefined : isoDate(discharge),
});

const retained = (windowDays: number, ...episodes: DatedEpisode[]) =>
  fixedWindow(followEpisodes(episodes, cutoff).followed, windowDays);

describe('fixedWindow', () => {
  it('counts a discharge on the last day of the window as retained', () => {
    const window = retained(
      90,
      episode('2024-01-01', '2024-03-30'),
      episode('2024-01-01', '2024-03-31'),
      episode('2024-01-01', '2024-04-01'),
    );
    expect(window).toMatchObject({ eligible: 3, retained: 2, immature: 0, estimate: wilson(2, 3) });
  });

  it('counts an open episode by the days to the cutoff', () => {
    expect(retained(181, episode('2024-01-01'))).toMatchObject({ eligible: 1, retained: 1 });
    expect(retained(182, episode('2024-01-01'))).toMatchObject({ eligible: 0, retained: 0, immature: 1 });
  });

  it('counts a discharge on the day of entry as 0 days', () => {
    expect(retained(1, episode('2024-01-01', '2024-01-01'))).toMatchObject({ eligible: 1, estimate: wilson(0, 1) });
    expect(retained(0, episode('2024-01-01', '2024-01-01'))).toMatchObject({ retained: 1, estimate: wilson(1, 1) });
  });

  it('leaves out who entered too late, also if already discharged', () => {
    const old = episode('2024-01-01', '2024-05-01');
    const window = retained(90, old, episode('2024-04-02'), episode('2024-04-02', '2024-04-10'));
    expect(window).toMatchObject({ eligible: 1, retained: 1, immature: 2 });
  });

  it('counts days by the calendar across the change of the clocks and of the year', () => {
    for (const [entry, discharge] of [
      ['2023-10-29', '2023-11-28'],
      ['2023-12-31', '2024-01-30'],
      ['2024-02-28', '2024-03-29'],
      ['2024-03-09', '2024-04-08'],
    ] as const) {
      expect(retained(30, episode(entry, discharge)).retained).toBe(1);
      expect(retained(31, episode(entry, discharge)).retained).toBe(0);
    }
  });

  it('says that nobody was followed long enough', () => {
    expect(retained(90, episode('2024-06-01'))).toMatchObject({
      immature: 1,
      estimate: { state: 'undefined', reason: 'nobody-in-denominator' },
    });
    expect(retained(90)).toMatchObject({ eligible: 0, survival: undefined });
  });

  it('agrees with the curve where everybody is mature', () => {
    const window = retained(
      60,
      ...['01-05', '02-10', '02-29', '04-01'].map((end) => episode('2024-01-01', `2024-${end}`)),
    );
    expect(window.survival?.survival).toBeCloseTo(window.retained / window.eligible, 12);
    expect(isNotablyApart(window)).toBe(false);
  });

  it('lies apart from the curve where newer clients do worse', () => {
    const early = Array.from({ length: 10 }, () => episode('2024-01-01'));
    const recent = Array.from({ length: 10 }, (_, index) =>
      episode('2024-05-15', index < 5 ? '2024-05-20' : undefined),
    );
    const window = retained(90, ...early, ...recent);
    expect(window).toMatchObject({ eligible: 10, retained: 10, survival: { survival: 0.75 } });
    expect(isNotablyApart(window)).toBe(true);
    expect(isNotablyApart(retained(90))).toBe(false);
  });

  it.each<[FollowedEpisode, string]>([
    [{ days: -3, left: true, possibleDays: 100 }, 'dates-out-of-order'],
    [{ days: 120, left: true, possibleDays: 100 }, 'dates-out-of-order'],
    [{ days: Number.NaN, left: true, possibleDays: 100 }, 'not-a-finite-number'],
    [{ days: 3, left: true, possibleDays: Infinity }, 'not-a-finite-number'],
    [{ days: 3.5, left: true, possibleDays: 100 }, 'not-a-whole-number'],
  ])('says why %j gives no retention', (faulty, reason) => {
    const fine = { days: 40, left: true, possibleDays: 100 };
    expect(fixedWindow([fine, faulty], 30)).toMatchObject({
      estimate: { state: 'undefined', reason },
      survival: undefined,
    });
  });

  it('throws at a window that is no number of days', () => {
    for (const days of [-1, 0.5, Number.NaN, Infinity]) expect(() => fixedWindow([], days)).toThrow('whole days');
  });
});

describe('followEpisodes', () => {
  it('drops entries after the cutoff and takes later discharges for open', () => {
    const episodes = [episode('2024-01-01', '2024-08-01'), episode('2024-01-15', '2024-02-01'), episode('2024-07-02')];
    expect(followEpisodes(episodes, cutoff)).toEqual({
      followed: [
        { days: 181, left: false, possibleDays: 181 },
        { days: 17, left: true, possibleDays: 167 },
      ],
      enteredAfterCutoff: 1,
    });
  });
});
