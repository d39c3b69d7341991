import { customPolicy } from '../../../../src/domain/privacy/policy.ts';
import { describesEverybody, suppressSmall } from '../../../../src/domain/privacy/primary.ts';
import type { VectorAdapter } from './adapter.ts';
import { num } from './read.ts';

const reasonNames = {
  'small-denominator': 'denominator',
  'small-numerator': 'numerator',
  'small-complement': 'complement',
  'small-side': 'side',
  secondary: 'secondary',
  differencing: 'differencing',
};

export const primarySuppression: VectorAdapter = {
  file: 'primary_suppression',
  run(input) {
    const [x, n] = [num(input, 'x'), num(input, 'n')];
    const hidden = suppressSmall(x, n, customPolicy(num(input, 'threshold') - 1));
    const shownReason = n === 0 ? 'empty' : 'none';
    return {
      show_denominator: hidden !== 'small-denominator',
      show_numerator: hidden === undefined,
      show_rate_and_interval: hidden === undefined && n > 0,
      reason: hidden === undefined ? shownReason : reasonNames[hidden],
      group_disclosure_note: hidden === undefined && describesEverybody(x, n),
    };
  },
};
