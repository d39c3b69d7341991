import { describe, expect, it } from 'vitest';
import { checkedCatalogue, METRICS, metricById, metricsNamed } from '../../../src/domain/metrics/catalogue.ts';
import { referralRate } from '../../../src/domain/metrics/referral-rate.ts';
import { fieldsOf } from '../../../src/domain/schema/fields.ts';

describe('the metric catalogue', () => {
  it('finds a metric by its id and a family by its name without the window', () => {
    expect(metricById('acceptance')?.label).toBe('Acceptance');
    expect(metricsNamed('treatment-entry').map(({ windowDays }) => windowDays)).toEqual([14, 30, 90]);
    expect(metricsNamed('retention-of-entered').map(({ windowDays }) => windowDays)).toEqual([30, 60, 90, 180, 365]);
    expect(metricsNamed('retention-of-entered-90d')).toHaveLength(1);
    expect(metricsNamed('__proto__')).toEqual([]);
  });

  it('refuses the same id twice, an id that is no address, and a question that asks nothing', () => {
    expect(() => checkedCatalogue([referralRate, referralRate])).toThrow('"referral-rate" stands twice');
    expect(() => checkedCatalogue([{ ...referralRate, id: 'Referral rate' }])).toThrow('not made of small letters');
    expect(() => checkedCatalogue([{ ...referralRate, question: 'Referral.' }])).toThrow(
      'does not end in a question mark',
    );
    expect(() => checkedCatalogue([{ ...referralRate, requires: [[]] }])).toThrow('requires one of no fields');
  });

  it('requires only fields that exist', () => {
    const known = fieldsOf('client-level');
    const unknown = METRICS.flatMap(({ requires }) => requires.flat()).filter((field) => !known.has(field));
    expect(unknown).toEqual([]);
  });

  it('says the same window in its id, its facets and its days', () => {
    for (const { id, windowDays } of METRICS) {
      expect(/-(\d+)d$/.exec(id)?.[1] ?? null).toBe(
        id.endsWith('d') && windowDays !== null ? String(windowDays) : null,
      );
    }
    const proportions = METRICS.filter((metric) => metric.statistic === 'proportion');
    expect(proportions.map(({ facets }) => facets.windowDays)).toEqual(proportions.map(({ windowDays }) => windowDays));
  });
});
