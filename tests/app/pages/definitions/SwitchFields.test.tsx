import { describe, expect, it } from 'vitest';
import { SwitchFields } from '../../../../src/app/pages/definitions/SwitchFields.tsx';
import { metricById } from '../../../../src/domain/metrics/catalogue.ts';
import { defineMetric } from '../../../../src/domain/metrics/define-metric.ts';
import { markup } from '../../fake-app.tsx';

const base = metricById('retention-of-entered-30d');
if (base === undefined) throw new Error('the measure is gone');

describe('the switches of a measure', () => {
  it('are one labelled control each, set to what is in force', () => {
    const html = markup(<SwitchFields metric={defineMetric(base, { died: 'left-out', gapDays: 7 })} />);
    const labels = [...html.matchAll(/<label[^>]*>([^<]*)<\/label>/g)].map(([, label]) => label);
    expect(labels).toEqual([
      'Days without treatment before a new episode',
      'People who completed before the window ended',
      'People transferred before the window ended',
      'People jailed before the window ended',
      'People who died before the window ended',
      'What is counted',
      'Longest break within a stay, in days',
      'Days the records take to arrive',
    ]);
    expect(html).toContain('<option value="left-out" selected="">left out</option>');
    expect(html).toMatch(/inputMode="numeric"[^>]* value="7"/);
  });

  it('show no number where each record is a stay by itself', () => {
    expect(markup(<SwitchFields metric={base} />)).toContain('Empty: each record of treatment is a stay by itself.');
  });
});
