import { benjaminiHochberg, bonferroni, holm } from '../../../../src/domain/stats/multiplicity.ts';
import type { VectorAdapter } from './adapter.ts';
import { numsOrMissing } from './read.ts';

export const multiplicity: VectorAdapter = {
  file: 'multiplicity',
  run(input) {
    const p = numsOrMissing(input, 'p');
    return { holm: holm(p), bh: benjaminiHochberg(p), bonferroni: bonferroni(p) };
  },
};
