import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Spell } from '../../../src/domain/stats/episode-linking.ts';
import { episodeDays, linkEpisodes } from '../../../src/domain/stats/episode-linking.ts';
import { addDays, isoDate } from '../../../src/domain/units.ts';

/** `start..end`, or `start..` while open. */
function spell(text: string): Spell {
  const [start = '', end = ''] = text.split('..');
  return { start: isoDate(`2024-${start}`), end: end === '' ? undefined : isoDate(`2024-${end}`) };
}

function linked(gapDays: number, ...spells: string[]): string[] {
  const result = linkEpisodes(spells.map(spell), gapDays);
  if (result.state !== 'ok') throw new Error(`not linked: ${result.reason}`);
  return result.episodes.map(
    ({ start, end, spells: joined }) => `${start.slice(5)}..${end?.slice(5) ?? ''} x${joined}`,
  );
}

describe('linkEpisodes', () => {
  it('joins across a gap of exactly 30 days and not of 31', () => {
    expect(linked(30, '01-01..01-31', '03-01..04-01')).toEqual(['01-01..04-01 x2']);
    expect(linked(30, '01-01..01-31', '03-02..04-01')).toEqual(['01-01..01-31 x1', '03-02..04-01 x1']);
  });

  it('keeps the latest end of a spell inside another', () => {
    expect(linked(0, '01-01..02-01', '01-15..01-20')).toEqual(['01-01..02-01 x2']);
  });

  it('joins a transfer on the same day without any gap, not one on the next day', () => {
    expect(linked(0, '01-01..02-01', '02-01..05-01')).toEqual(['01-01..05-01 x2']);
    expect(linked(0, '01-01..02-01', '02-02..05-01')).toEqual(['01-01..02-01 x1', '02-02..05-01 x1']);
  });

  it('sorts first, and measures each gap from the end reached so far', () => {
    expect(linked(14, '09-01..09-30', '01-01..01-10', '01-20..02-20')).toEqual(['01-01..02-20 x2', '09-01..09-30 x1']);
    expect(linked(7, '01-01..03-01', '01-05..01-06', '03-05..03-09')).toEqual(['01-01..03-09 x3']);
  });

  it('leaves an episode open by an open spell, which absorbs all that follow', () => {
    expect(linked(7, '01-01..02-01', '02-05..')).toEqual(['01-01.. x2']);
    expect(linked(7, '01-01..', '06-01..07-01')).toEqual(['01-01.. x2']);
    expect(linked(7, '01-01..', '01-01..01-09')).toEqual(['01-01.. x2']);
  });

  it('takes a start and end on one day for an episode', () => {
    expect(linked(0, '01-05..01-05')).toEqual(['01-05..01-05 x1']);
  });

  it('has no episodes of no spells', () => {
    expect(linkEpisodes([], 30)).toEqual({ state: 'ok', episodes: [] });
  });

  it('refuses a spell that ends before it starts', () => {
    expect(linkEpisodes([spell('02-01..01-01')], 30)).toEqual({ state: 'undefined', reason: 'dates-out-of-order' });
  });

  it('throws at a gap that is no number of days', () => {
    for (const gap of [-1, 2.5, Number.NaN]) expect(() => linkEpisodes([], gap)).toThrow('whole days');
  });

  it('gives the same episodes in any order of the spells, and accounts for each spell', () => {
    const spells = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 40 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(spells, fc.integer({ min: 0, max: 40 }), (pairs, gap) => {
        const dated = pairs.map(([from, length]) => {
          const start = addDays(isoDate('2023-01-01'), from);
          return { start, end: length === 0 ? undefined : addDays(start, length) };
        });
        const result = linkEpisodes(dated, gap);
        expect(linkEpisodes(dated.toReversed(), gap)).toEqual(result);
        const joined = result.state === 'ok' ? result.episodes.map(({ spells: count }) => count) : [];
        expect(joined.reduce((sum, count) => sum + count, 0)).toBe(pairs.length);
      }),
      { seed: 3175, numRuns: 150 },
    );
  });
});

describe('episodeDays', () => {
  it('counts from start to end, and nothing while open', () => {
    expect(episodeDays(spell('01-05..03-01'))).toBe(56);
    expect(episodeDays(spell('01-05..'))).toBeUndefined();
  });
});
