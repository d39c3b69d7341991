import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rowsOf } from '../../../src/domain/stats/life-table.ts';
import type { LogRank, SurvivalSample } from '../../../src/domain/stats/log-rank.ts';
import { logRank } from '../../../src/domain/stats/log-rank.ts';
import { describeWithShared, sharedPath } from '../../shared.ts';
import { placebo, sixMp } from './freireich.ts';
import { field, list, text, texts } from './vectors/read.ts';
import { subjectsOf } from './vectors/survival-input.ts';

const arms: SurvivalSample[] = [
  { group: '6-MP', rows: rowsOf(sixMp) },
  { group: 'placebo', rows: rowsOf(placebo) },
];

function known(result: LogRank) {
  if (result.state !== 'ok') throw new Error(`not tested: ${result.reason}`);
  return result;
}

describe('logRank', () => {
  it('gives the published test of 6-MP against placebo', () => {
    const test = known(logRank(arms));
    expect(test.groups).toEqual([
      { group: '6-MP', people: 21, observed: 9, expected: expect.closeTo(19.25, 2) },
      { group: 'placebo', people: 21, observed: 21, expected: expect.closeTo(10.75, 2) },
    ]);
    expect(test.statistic).toBeCloseTo(16.79, 2);
    expect(test).toMatchObject({ degrees: 1, pValue: expect.closeTo(4.17e-5, 7) });
  });

  it('weighs early events more by Peto-Peto', () => {
    const test = known(logRank(arms, 'peto-peto'));
    expect(test.statistic).toBeCloseTo(14.46, 2);
    expect(test.groups[0]?.observed).toBeLessThan(9);
  });

  it('does not care which group comes first', () => {
    expect(known(logRank(arms.toReversed())).statistic).toBeCloseTo(known(logRank(arms)).statistic, 10);
  });

  it('finds nothing between a sample and itself', () => {
    const twins = [
      { group: 'a', rows: rowsOf(sixMp) },
      { group: 'b', rows: rowsOf(sixMp) },
    ];
    expect(known(logRank(twins))).toMatchObject({ statistic: expect.closeTo(0, 12), pValue: expect.closeTo(1, 9) });
  });

  it('compares within strata only', () => {
    const stratified = (shift: number) =>
      arms.flatMap(({ group, rows }) => [
        { group, stratum: 'one', rows },
        { group, stratum: 'two', rows: rows.map((row) => ({ ...row, time: row.time + shift })) },
      ]);
    const test = known(logRank(stratified(0)));
    expect(test.statistic).toBeCloseTo(2 * known(logRank(arms)).statistic, 10);
    expect(known(logRank(stratified(100))).statistic).toBeCloseTo(test.statistic, 10);
    expect(test.groups.map(({ people }) => people)).toEqual([42, 42]);
  });

  it('leaves out a group that nobody could compare with', () => {
    const gone = { group: 'gone', rows: [{ time: 0.5, events: 0, censored: 4 }] };
    const test = known(logRank([gone, ...arms]));
    expect(test.degrees).toBe(1);
    expect(test.statistic).toBeCloseTo(16.79, 2);
  });

  it('takes times that differ by rounding for one, across groups', () => {
    const sample = (group: string, time: number) => ({
      group,
      rows: [
        { time, events: 1, censored: 0 },
        { time: 1, events: 0, censored: 2 },
      ],
    });
    expect(known(logRank([sample('a', 0.3), sample('b', 0.1 + 0.2)])).statistic).toBeCloseTo(0, 12);
  });

  it.each<[string, SurvivalSample[], string]>([
    ['nothing', [], 'too-few-observations'],
    ['one group', arms.slice(0, 1), 'too-few-observations'],
    [
      'groups without events',
      ['a', 'b'].map((group) => ({ group, rows: [{ time: 3, events: 0, censored: 9 }] })),
      'too-few-observations',
    ],
    ['a group of nobody', [...arms, { group: 'c', rows: [] }], 'nobody-in-denominator'],
    ['half an event', [...arms, { group: 'c', rows: [{ time: 3, events: 0.5, censored: 0 }] }], 'not-a-whole-number'],
    ['no time', [...arms, { group: 'c', rows: [{ time: Number.NaN, events: 1, censored: 0 }] }], 'not-a-finite-number'],
  ])('says why %s cannot be tested', (_, samples, reason) => {
    expect(logRank(samples)).toEqual({ state: 'undefined', reason });
  });
});

describeWithShared('vectors', 'logRank on the textbook data', () => {
  const content: unknown = JSON.parse(readFileSync(sharedPath('vectors', 'logrank.json'), 'utf8'));

  it.each([
    ['addicts_clinic', 27.89],
    ['lung_sex', 10.33],
    ['freireich', 16.79],
  ])('%s: chi-square %d', (id, published) => {
    const input = field(
      list(content, 'cases').find((one) => text(one, 'id') === id),
      'input',
    );
    const [subjects, groups] = [subjectsOf(input), texts(input, 'group')];
    const samples = [...new Set(groups)].map((group) => ({
      group,
      rows: rowsOf(subjects.filter((_, index) => groups[index] === group)),
    }));
    expect(known(logRank(samples)).statistic).toBeCloseTo(published, 2);
  });
});
