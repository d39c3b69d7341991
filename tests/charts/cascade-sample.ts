import type { CascadeBody, Mark } from '../../src/report/figure.ts';
import { hidden, ok } from './sample.ts';

type Step = CascadeBody['steps'][number];

export function step(id: string, mark: Mark, more: Partial<Step> = {}): Step {
  return { id, label: `Step ${id}`, count: 40, mark, ofPrevious: '50%', ofFirst: '40%', details: [], ...more };
}

export const cascade: CascadeBody = {
  kind: 'cascade',
  steps: [
    step('met', ok(1, null, null), { count: 1200, ofPrevious: '', ofFirst: '' }),
    step('referred', ok(0.5, 0.4, 0.6)),
    step('entered', hidden, { count: null, ofPrevious: '', ofFirst: '' }),
  ],
};
