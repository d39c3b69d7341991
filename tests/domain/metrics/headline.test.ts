import { describe, expect, it } from 'vitest';
import { METRICS } from '../../../src/domain/metrics/catalogue.ts';
import { headlines } from '../../../src/domain/metrics/headline.ts';

describe('the window that speaks for a measure', () => {
  it('is one of each measure, and with its other windows that is the whole catalogue', () => {
    const all = headlines().flatMap(({ metric, others }) => [metric.id, ...others.map(({ id }) => id)]);
    expect(all.toSorted()).toEqual(METRICS.map(({ id }) => id).toSorted());
    const names = headlines().map(({ metric }) => metric.id);
    expect(names).toEqual(
      expect.arrayContaining(['treatment-entry-30d', 'retention-of-entered-90d', 'repeat-overdose-180d']),
    );
    expect(names).not.toContain('treatment-entry-90d');
  });

  it('is the first one where none is named', () => {
    const completion = METRICS.filter(({ id }) => id.startsWith('completion-of-entered-'));
    expect(headlines(completion).map(({ metric }) => metric.id)).toEqual([completion[0]?.id]);
  });
});
