import {
  betaCdf,
  betaQuantile,
  binomialCdf,
  binomialPmf,
  binomialQuantile,
  chiSquareCdf,
  chiSquareQuantile,
  gammaQuantile,
  hypergeometricPmf,
  normalCdf,
  normalQuantile,
  poissonCdf,
  tCdf,
  tQuantile,
} from '../../../../src/domain/stats/distributions.ts';
import type { VectorAdapter } from './adapter.ts';
import { num, text } from './read.ts';

const functions: Readonly<Record<string, (input: unknown) => number>> = {
  qnorm: (input) => normalQuantile(num(input, 'p')),
  pnorm: (input) => normalCdf(num(input, 'q')),
  qt: (input) => tQuantile(num(input, 'p'), num(input, 'df')),
  pt: (input) => tCdf(num(input, 'q'), num(input, 'df')),
  qchisq: (input) => chiSquareQuantile(num(input, 'p'), num(input, 'df')),
  pchisq: (input) => chiSquareCdf(num(input, 'q'), num(input, 'df')),
  qbeta: (input) => betaQuantile(num(input, 'p'), num(input, 'a'), num(input, 'b')),
  pbeta: (input) => betaCdf(num(input, 'q'), num(input, 'a'), num(input, 'b')),
  qgamma: (input) => gammaQuantile(num(input, 'p'), num(input, 'shape'), num(input, 'rate')),
  pbinom: (input) => binomialCdf(num(input, 'q'), num(input, 'size'), num(input, 'prob')),
  dbinom: (input) => binomialPmf(num(input, 'x'), num(input, 'size'), num(input, 'prob')),
  qbinom: (input) => binomialQuantile(num(input, 'p'), num(input, 'size'), num(input, 'prob')),
  ppois: (input) => poissonCdf(num(input, 'q'), num(input, 'lambda')),
  dhyper: (input) => {
    const urn = { marked: num(input, 'm'), unmarked: num(input, 'n'), drawn: num(input, 'k') };
    return hypergeometricPmf(num(input, 'x'), urn);
  },
};

export const distributions: VectorAdapter = {
  file: 'distributions',
  run(input) {
    const name = text(input, 'fn');
    const compute = functions[name];
    if (compute === undefined) throw new Error(`unknown distribution function "${name}"`);
    return compute(input);
  },
};
