import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFacets } from '../../../src/domain/evidence/comparability.ts';
import {
  COUNTED_UNITS,
  DENOMINATOR_KINDS,
  type Facets,
  OUTCOME_EVENTS,
  PATHWAYS,
  WINDOW_RULES,
} from '../../../src/domain/evidence/facets.ts';
import { ENTRIES } from '../../../src/domain/evidence/library.ts';
import { recountUnder } from '../../../src/domain/evidence/recount.ts';
import { METRICS } from '../../../src/domain/metrics/catalogue.ts';

// Every published result against every measure of the catalogue and every pathway: the whole table, by its laws.
const MEASURES = METRICS.flatMap((metric) => (metric.statistic === 'proportion' ? [metric] : []));
const TABLE = MEASURES.flatMap((metric) =>
  ENTRIES.flatMap((entry) =>
    PATHWAYS.map((pathway) => ({
      metric,
      entry,
      pathway,
      compared: compareFacets(entry, metric.facets, { pathways: [pathway] }),
    })),
  ),
);
const drawn = TABLE.filter(({ compared }) => compared.match === 'drawn');
const beside = TABLE.filter(({ compared }) => compared.match === 'beside');

describe('all results against all measures in all pathways', () => {
  it('are a table worth its laws', () => {
    expect(TABLE.length).toBeGreaterThan(5000);
    expect(drawn.length).toBeGreaterThan(1);
    expect(beside.length).toBeGreaterThan(10);
  });

  it('never bring another pathway, a comparison group or a second-hand source near the county', () => {
    for (const { entry, pathway } of [...drawn, ...beside]) {
      expect(entry.study.setting).toBe(pathway);
      expect(entry.result.role).not.toBe('control-arm');
      expect(entry.result.grade).not.toBe('C');
      expect(['counts', 'percent']).toContain(entry.result.value.kind);
    }
  });

  it('draw only what agrees in every decisive facet, is of grade A and reports its counts', () => {
    for (const { entry, metric } of drawn) {
      expect(entry.result.facets).toEqual(metric.facets);
      expect([entry.result.grade, entry.result.value.kind]).toEqual(['A', 'counts']);
    }
  });

  it('set beside only what differs in one thing, and name it', () => {
    expect(beside.filter(({ compared }) => compared.differences.length !== 1 && !namesNoCounts(compared))).toEqual([]);
  });

  it('give each result that is not drawn a reason', () => {
    const listed = TABLE.filter(({ compared }) => compared.match === 'listed');
    expect(listed.filter(({ compared }) => compared.differences.length === 0)).toEqual([]);
  });

  it('draw nothing for a county that mixes pathways or does not know them', () => {
    for (const pathways of [[], ['active-outreach', 'self-referral']]) {
      const matches = MEASURES.flatMap((metric) =>
        ENTRIES.map((entry) => compareFacets(entry, metric.facets, { pathways }).match),
      );
      expect(new Set(matches)).toEqual(new Set(['listed', 'unrelated']));
    }
  });
});

/** A share without its counts that also differs in one facet is told with both. */
function namesNoCounts({ differences }: ReturnType<typeof compareFacets>): boolean {
  return differences.length === 2 && differences.some(({ facet }) => facet === 'no-counts');
}

describe('a decisive facet of the measure', () => {
  const change = fc.oneof(
    fc.constantFrom(...DENOMINATOR_KINDS).map((denominator) => ({ denominator })),
    fc.constantFrom(...OUTCOME_EVENTS).map((outcome) => ({ outcome })),
    fc.constantFrom(...COUNTED_UNITS).map((unit) => ({ unit })),
    fc.constantFrom(...WINDOW_RULES).map((windowRule) => ({ windowRule })),
    fc.nat(400).map((windowDays) => ({ windowDays })),
  );
  const related = TABLE.filter(({ compared }) => compared.match !== 'unrelated');

  it('cannot change without changing the grade, or what is said of it', () => {
    const law = fc.property(fc.constantFrom(...related), change, ({ entry, metric, pathway, compared }, part) => {
      const facets: Facets = { ...metric.facets, ...part };
      const isSame = JSON.stringify(facets) === JSON.stringify(metric.facets);
      const after = compareFacets(entry, facets, { pathways: [pathway] });
      const said = JSON.stringify([after.match, after.differences]);
      expect(said === JSON.stringify([compared.match, compared.differences])).toBe(isSame);
    });
    fc.assert(law, { numRuns: 3000, seed: 7 });
  });

  it('cannot change without changing how the county is counted under a study, where it is the study’s own facet', () => {
    const law = fc.property(fc.constantFrom(...related), change, ({ entry, metric }, part) => {
      const facets: Facets = { ...entry.result.facets, ...part };
      if (JSON.stringify(facets) === JSON.stringify(entry.result.facets)) return;
      const before = recountUnder(metric, entry.result);
      const after = recountUnder(metric, { ...entry.result, facets });
      if (before.kind === 'recounted' && after.kind === 'recounted')
        expect(after.metric.facets).not.toEqual(before.metric.facets);
      else expect(before.kind === 'same' && after.kind === 'same').toBe(false);
    });
    fc.assert(law, { numRuns: 2000, seed: 7 });
  });

  it('takes effect at once: a measure defined otherwise is held by its new definition', () => {
    const [one] = drawn;
    if (one === undefined) throw new Error('nothing is drawn');
    const { entry, metric, pathway } = one;
    const redefined = { ...metric, facets: { ...metric.facets, unit: 'episode' as const } };
    expect(compareFacets(entry, redefined.facets, { pathways: [pathway] }).match).toBe('beside');
    expect(recountUnder(redefined, entry.result)).toMatchObject({ kind: 'recounted', changed: ['unit'] });
    expect(recountUnder(metric, entry.result).kind).toBe('same');
  });
});
