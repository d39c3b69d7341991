import { countReliability, proportionReliability } from '../../../../src/domain/stats/nchs-reliability.ts';
import type { VectorAdapter } from './adapter.ts';
import { num, text } from './read.ts';

export const nchsReliability: VectorAdapter = {
  file: 'nchs_reliability',
  run(input) {
    const kind = text(input, 'kind');
    if (kind === 'proportion') {
      const found = proportionReliability(num(input, 'x'), num(input, 'n'));
      return {
        clopper_pearson: found.limits,
        width: found.width,
        relative_width: found.relativeWidth,
        complement_relative_width: found.complementRelativeWidth,
        status: found.status,
        complement_footnote: found.complementFootnote,
      };
    }
    if (kind !== 'count_or_rate') throw new Error(`unknown kind "${kind}"`);
    const found = countReliability(num(input, 'events'));
    return {
      exact_count: found.limits,
      relative_width: found.relativeWidth,
      status: found.status,
      wisqars_unstable_le20: found.unstable,
    };
  },
};
