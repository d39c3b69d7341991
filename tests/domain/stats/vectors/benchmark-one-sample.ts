import {
  centralP,
  midCentralP,
  minimumLikelihoodP,
  scoreP,
  scoreZ,
} from '../../../../src/domain/stats/binomial-tests.ts';
import { labelFor, verdictFrom } from '../../../../src/domain/stats/comparison.ts';
import { wilsonLimits } from '../../../../src/domain/stats/wilson.ts';
import type { VectorAdapter } from './adapter.ts';
import { num } from './read.ts';

export const benchmarkOneSample: VectorAdapter = {
  file: 'benchmark_one_sample',
  run(input) {
    const [x, n, benchmark] = [num(input, 'x'), num(input, 'n'), num(input, 'benchmark')];
    const limitsAt = (level: number) => wilsonLimits(x / n, n, level);
    const verdict = verdictFrom(limitsAt, benchmark);
    return {
      difference: x / n - benchmark,
      wilson95: limitsAt(0.95),
      wilson998: limitsAt(0.998),
      score_z: scoreZ(x, n, benchmark),
      score_p: scoreP(x, n, benchmark),
      exact_minlike_p: minimumLikelihoodP(x, n, benchmark),
      exact_central_p: centralP(x, n, benchmark),
      midp_central_p: midCentralP(x, n, benchmark),
      label95: verdict.label,
      label998: labelFor(limitsAt(0.998), benchmark),
      level: verdict.strength,
    };
  },
};
