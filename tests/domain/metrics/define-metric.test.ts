import { describe, expect, it } from 'vitest';
import { checkedCatalogue, METRICS, metricById } from '../../../src/domain/metrics/catalogue.ts';
import { rulesOf } from '../../../src/domain/metrics/counted.ts';
import { catalogueId, defineMetric } from '../../../src/domain/metrics/define-metric.ts';
import type { Metric } from '../../../src/domain/metrics/metric.ts';
import { readSwitch, SWITCH_NAMES, SWITCHES, type Switches } from '../../../src/domain/metrics/switches.ts';

function metric(id: string): Metric {
  const found = metricById(id);
  if (found === undefined) throw new Error(`there is no ${id}`);
  return found;
}

function facetsOf(one: Metric) {
  return one.statistic === 'proportion' ? one.facets : undefined;
}

describe('a measure counted otherwise', () => {
  it('is the same object where nothing changes', () => {
    const entry = metric('treatment-entry-30d');
    expect(defineMetric(entry, {})).toBe(entry);
    expect(defineMetric(entry, { already: 'left-out', gapDays: 7 })).toBe(entry);
  });

  it('has an id, words, conditions, columns and facets of its own, and remembers what was changed', () => {
    const set = defineMetric(metric('retention-of-entered-90d'), { transferred: 'met', died: 'left-out' });
    expect(set.id).toBe('retention-of-entered-90d--transferred-met-died-left-out');
    expect(catalogueId(set.id)).toBe('retention-of-entered-90d');
    expect(set.changed).toEqual(['transferred', 'died']);
    expect(set.statistic === 'proportion' && set.numerator.words).toBe(
      'people in treatment 90 days or more after entry, or people who were transferred before',
    );
    expect(rulesOf(set.denominator).rules[0]?.reason).toBe('died-in-window');
    expect(set.requires).toContainEqual(['exit_reason']);
    expect(facetsOf(set)?.isCountyRule).toBe(true);
  });

  it('no longer says that people already in treatment are left out when they are not', () => {
    const set = defineMetric(metric('treatment-entry-30d'), { already: 'counted' });
    expect(set.denominator.words).toBe('people referred in the period who were alive');
    expect(set.caveats.join()).not.toContain('already in treatment');
    expect(rulesOf(set.denominator).rules.map(({ reason }) => reason)).not.toContain('already-in-treatment');
  });

  it.each([
    ['treatment-entry-30d', 'referral', 'referrals'],
    ['retention-of-entered-90d', 'episode', 'stays in treatment'],
    ['repeat-overdose-30d', 'encounter', 'encounters'],
  ])('%s of every episode counts each %s', (id, unit, subject) => {
    const set = defineMetric(metric(id), { episodes: 'every' });
    expect([set.unit, set.subject, facetsOf(set)?.unit]).toEqual([unit, subject, unit]);
  });

  it('is continuous retention where breaks are bridged, and retention on the day where they are not', () => {
    const joined = defineMetric(metric('retention-of-entered-90d'), { gapDays: 7 });
    expect(facetsOf(joined)).toMatchObject({ windowRule: 'continuous' });
    expect(facetsOf(joined)?.isCountyRule).toBeUndefined();
    expect(joined.dayRule).toMatch(/Records of treatment up to 7 days apart are one stay\.$/);
    expect(facetsOf(defineMetric(metric('continuous-of-entered-90d'), { gapDays: null }))).toMatchObject({
      windowRule: 'at-end',
    });
  });

  it('keeps its facets and its monthly counts where only the records are waited for', () => {
    const set = defineMetric(metric('treatment-entry-30d'), { lagDays: 45 });
    expect(facetsOf(set)).toEqual(facetsOf(metric('treatment-entry-30d')));
    expect(set.statistic === 'proportion' && set.fromCounts).not.toBeNull();
  });
});

/** Every measure with every switch on every value it knows, one at a time. */
const SINGLE_CHANGES = METRICS.flatMap((one) =>
  SWITCH_NAMES.filter((name) => name in one.switches).flatMap((name) => {
    const allowed = SWITCHES[name];
    const texts =
      allowed.kind === 'choice' ? allowed.values : ['0', '7', '60', ...(allowed.isOptional ? ['none'] : [])];
    return texts.map((text): Switches => readSwitch(name, text) ?? {}).map((set) => defineMetric(one, set));
  }),
);

describe('every measure with every switch', () => {
  it('is still fit for the catalogue, each under a name of its own', () => {
    const changed = SINGLE_CHANGES.filter((one) => one.changed !== undefined);
    expect(changed.length).toBeGreaterThan(400);
    expect(checkedCatalogue([...METRICS, ...changed]).size).toBe(METRICS.length + changed.length);
  });

  it('can be set back', () => {
    for (const set of SINGLE_CHANGES) {
      const base = metric(catalogueId(set.id));
      expect(defineMetric(base, base.switches)).toBe(base);
    }
  });
});
