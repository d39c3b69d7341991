import { rowsOf } from '../../../../src/domain/stats/life-table.ts';
import type { SurvivalSample } from '../../../../src/domain/stats/log-rank.ts';
import { logRank } from '../../../../src/domain/stats/log-rank.ts';
import type { VectorAdapter } from './adapter.ts';
import { optional, texts } from './read.ts';
import { subjectsOf } from './survival-input.ts';

/** One sample for each group and stratum, groups in alphabetical order as the oracle has them. */
function samplesOf(input: unknown): SurvivalSample[] {
  const subjects = subjectsOf(input);
  const groups = texts(input, 'group');
  const strata = optional(input, 'strata') === undefined ? groups.map(() => '') : texts(input, 'strata');
  return [...new Set(groups)].sort().flatMap((group) =>
    [...new Set(strata)].flatMap((stratum) => {
      const own = subjects.filter((_, at) => groups[at] === group && strata[at] === stratum);
      return own.length === 0 ? [] : [{ group, stratum, rows: rowsOf(own) }];
    }),
  );
}

export const logrank: VectorAdapter = {
  file: 'logrank',
  run(input) {
    const samples = samplesOf(input);
    const [plain, peto] = [logRank(samples), logRank(samples, 'peto-peto')];
    if (plain.state === 'undefined' || peto.state === 'undefined') throw new Error('nothing to test');
    return {
      groups: plain.groups.map(({ group }) => group),
      n: plain.groups.map(({ people }) => people),
      observed: plain.groups.map(({ observed }) => observed),
      expected: plain.groups.map(({ expected }) => expected),
      variance: plain.variance,
      chisq: plain.statistic,
      df: plain.degrees,
      p: plain.pValue,
      peto_peto_chisq: peto.statistic,
      peto_peto_p: peto.pValue,
    };
  },
};
