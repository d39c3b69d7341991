import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFacets } from '../../../src/domain/evidence/comparability.ts';
import { PATHWAYS } from '../../../src/domain/evidence/facets.ts';
import { ENTRIES, entryById } from '../../../src/domain/evidence/library.ts';
import { type Recount, recountUnder } from '../../../src/domain/evidence/recount.ts';
import { METRICS, metricById } from '../../../src/domain/metrics/catalogue.ts';
import { defined } from '../../../src/domain/metrics/definitions.ts';
import type { ProportionMetric } from '../../../src/domain/metrics/metric.ts';
import { entryOf, facetsJson } from './sample-study.ts';

function proportionNamed(id: string): ProportionMetric {
  const metric = metricById(id);
  if (metric?.statistic !== 'proportion') throw new Error(`${id} is no proportion`);
  return metric;
}

function recountOf(metricId: string, resultId: string): Recount {
  const entry = entryById(resultId);
  if (entry === undefined) throw new Error(`${resultId} is not in the library`);
  return recountUnder(proportionNamed(metricId), entry.result);
}

const PROPORTIONS = METRICS.filter((metric) => metric.statistic === 'proportion');

describe('a county counted by the rule of a study', () => {
  it.each([
    // Half a year instead of 30 days, of the same people.
    ['treatment-entry-30d', 'MARI-01', ['window'], 'entered treatment within 182 days'],
    // Every referral instead of every person, and 90 days.
    ['treatment-entry-30d', 'ROOT-02', ['window', 'unit'], 'entered treatment within 90 days'],
    // Of everyone given naloxone, within a year.
    ['treatment-entry-30d', 'WASH17-01', ['denominator', 'window'], 'entered treatment within 365 days'],
    // Day 30 instead of day 90, of those who entered.
    ['retention-of-entered-90d', 'HEROES-02', ['window'], 'were in treatment on day 30'],
    // Of those who entered instead of all referred.
    ['retention-of-referred-90d', 'HEROES-03', ['denominator'], 'were in treatment on day 90'],
    ['completion-of-entered-180d', 'MARI-02', ['window'], 'completed treatment within 182 days'],
    // Of every referral, within 90 days; the day itself does not count.
    ['death-30d', 'ROOT-03', ['denominator', 'window', 'unit'], 'died within 90 days'],
    ['completion-of-discharged', 'MARI-02', ['denominator', 'window', 'unit'], 'completed treatment within 182 days'],
  ])('%s as %s: %j', (metricId, resultId, changed, predicate) => {
    const recount = recountOf(metricId, resultId);
    expect(recount.kind === 'recounted' && [recount.changed, recount.metric.predicate]).toEqual([changed, predicate]);
  });

  it.each([
    // Who was screened, sought out, reached or randomized stands in no export.
    ['treatment-entry-30d', 'HEROES-01', ['denominator']],
    ['treatment-entry-30d', 'RIMO-03', ['denominator']],
    ['treatment-entry-30d', 'RREACT-03', ['denominator', 'outcome', 'window', 'unit']],
    // Survivors of an overdose seen in an emergency department are not the people first responders met.
    ['treatment-entry-90d', 'COMP-01', ['denominator']],
    // Unbroken medication needs every prescription.
    ['retention-of-entered-180d', 'YATSCO26-01', ['outcome', 'window']],
  ])('%s cannot be counted as %s: %j', (metricId, resultId, because) => {
    expect(recountOf(metricId, resultId)).toEqual({ kind: 'impossible', because });
  });

  it('is the same where the rules already agree', () => {
    expect(recountOf('retention-of-entered-90d', 'HEROES-03')).toEqual({ kind: 'same' });
  });

  it('keeps the conditions of the county’s own denominator where the study counts the same people', () => {
    const metric = proportionNamed('treatment-entry-30d');
    const own = { ...metric, denominator: { words: 'people referred, our way', when: { all: [] } } };
    const mari = entryById('MARI-01');
    const recount = mari && recountUnder(own, mari.result);
    expect(recount?.kind === 'recounted' && recount.metric.denominator).toEqual(own.denominator);
  });

  it('leaves a rule of the county’s own for the plain one where no study counts so', () => {
    const base = proportionNamed('retention-of-entered-90d');
    const own = {
      ...base,
      facets: { ...base.facets, isCountyRule: true },
      numerator: { words: 'ours', when: { all: [] } },
    };
    const heroes = entryById('HEROES-03');
    const recount = heroes && recountUnder(own, heroes.result);
    expect(recount).toMatchObject({
      kind: 'recounted',
      changed: [],
      metric: { facets: base.facets, numerator: { when: base.numerator.when } },
    });
  });

  it('follows the switches of the measure: what is changed is no longer the same', () => {
    const base = proportionNamed('retention-of-entered-90d');
    const heroes = entryById('HEROES-03');
    const kinds = (['any', 'every'] as const).map((episodes) => {
      const set = defined(base, { preset: 'throughline', changes: { 'retention-of-entered': { episodes } } });
      if (heroes === undefined || set.statistic !== 'proportion') return [];
      const compared = compareFacets(heroes, set.facets, { pathways: ['active-outreach'] });
      return [compared.match, recountUnder(set, heroes.result).kind];
    });
    expect(kinds).toEqual([
      ['beside', 'recounted'],
      ['beside', 'recounted'],
    ]);
  });

  it('counts episodes by the same condition where only the unit differs', () => {
    const metric = proportionNamed('retention-of-entered-90d');
    const { result } = entryOf({ facets: facetsJson({ unit: 'episode' }) });
    const recount = recountUnder(metric, result);
    expect(recount).toMatchObject({
      kind: 'recounted',
      metric: { unit: 'episode', numerator: { when: metric.numerator.when } },
    });
  });

  it('asks for the fields that the rule needs', () => {
    const recount = recountOf('treatment-entry-30d', 'WASH17-01');
    expect(recount.kind === 'recounted' && recount.metric.requires).toEqual([
      ['encounter_date', 'referral_date'],
      ['naloxone_given'],
      ['entry_date'],
    ]);
  });

  it('agrees with the study in every decisive facet, whatever the measure and the study', () => {
    const law = fc.property(fc.constantFrom(...PROPORTIONS), fc.constantFrom(...ENTRIES), (metric, entry) => {
      const recount = recountUnder(metric, entry.result);
      if (recount.kind === 'recounted') expect(recount.metric.facets).toEqual(entry.result.facets);
      if (recount.kind === 'impossible') expect(recount.because.length).toBeGreaterThan(0);
      if (recount.kind === 'same') expect(metric.facets).toEqual(entry.result.facets);
    });
    fc.assert(law, { numRuns: 1000, seed: 7 });
  });

  it('is like for like with a study of grade A in the same pathway that states a time limit', () => {
    const held = PROPORTIONS.flatMap((metric) =>
      ENTRIES.flatMap((entry) => {
        const pathway = PATHWAYS.find((one) => one === entry.study.setting);
        const recount = recountUnder(metric, entry.result);
        if (pathway === undefined || recount.kind !== 'recounted' || entry.result.role === 'control-arm') return [];
        if (entry.result.grade !== 'A' || entry.result.facets.windowDays === null) return [];
        return [compareFacets(entry, recount.metric.facets, { pathways: [pathway] }).match];
      }),
    );
    expect(held.length).toBeGreaterThan(20);
    expect(new Set(held)).toEqual(new Set(['drawn']));
  });
});
