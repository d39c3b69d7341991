import { describe, expect, it } from 'vitest';
import { assert } from '../../../src/domain/assert.ts';
import { compareFacets, compareLibrary, type Match } from '../../../src/domain/evidence/comparability.ts';
import type { Facets } from '../../../src/domain/evidence/facets.ts';
import { entryById } from '../../../src/domain/evidence/library.ts';
import { metricById } from '../../../src/domain/metrics/catalogue.ts';

function facetsOf(id: string): Facets {
  const metric = metricById(id);
  assert(metric?.statistic === 'proportion', `${id} is a proportion`);
  return metric.facets;
}

function compared(resultId: string, metric: string, ...pathways: readonly string[]) {
  const entry = entryById(resultId);
  assert(entry !== undefined, `${resultId} is in the library`);
  const { match, differences } = compareFacets(entry, facetsOf(metric), { pathways });
  return { match, why: differences.map(({ facet }) => facet) };
}

const OUT = 'active-outreach';
const WALK = 'self-referral';
const STOP = 'officer-intervention';

describe('like with like, or not at all', () => {
  it.each<readonly [string, string, readonly string[], Match, readonly string[]]>([
    // Retention of those who entered: the same people, event, day and unit.
    ['HEROES-02', 'retention-of-entered-30d', [OUT], 'drawn', []],
    ['HEROES-03', 'retention-of-entered-90d', [OUT], 'drawn', []],
    ['HEROES-02', 'retention-of-entered-90d', [OUT], 'beside', ['window']],
    ['HEROES-03', 'retention-of-entered-180d', [OUT], 'beside', ['window']],
    ['HEROES-03', 'retention-of-referred-90d', [OUT], 'beside', ['denominator']],
    ['HEROES-02', 'retention-of-referred-90d', [OUT], 'listed', ['denominator', 'window']],
    ['HEROES-03', 'retention-of-entered-90d', [WALK], 'listed', ['pathway']],
    ['HEROES-03', 'retention-of-entered-90d', [OUT, WALK], 'listed', ['several-pathways']],
    ['HEROES-03', 'retention-of-entered-90d', [], 'listed', ['unknown-pathway']],
    ['RIMO-07', 'retention-of-referred-30d', [OUT], 'listed', ['denominator', 'outcome']],
    ['RIMO-08', 'retention-of-referred-30d', [OUT], 'listed', ['control-arm', 'denominator', 'outcome']],
    ['EDBUP-01', 'retention-of-referred-30d', [OUT], 'listed', ['pathway', 'denominator']],
    ['YATSCO26-01', 'retention-of-entered-180d', [OUT], 'listed', ['pathway', 'no-interval', 'outcome', 'window']],
    // Entry: the denominator decides.
    ['RIMO-03', 'treatment-entry-30d', [OUT], 'beside', ['denominator']],
    ['RIMO-03', 'treatment-entry-90d', [OUT], 'listed', ['denominator', 'window']],
    ['RIMO-04', 'treatment-entry-30d', [OUT], 'listed', ['control-arm', 'denominator']],
    ['ROOT-02', 'treatment-entry-90d', [OUT], 'beside', ['unit']],
    ['ROOT-02', 'treatment-entry-30d', [OUT], 'listed', ['window', 'unit']],
    ['HEROES-01', 'treatment-entry-90d', [OUT], 'listed', ['denominator', 'window']],
    ['RREACT-02', 'treatment-entry-30d', [OUT], 'listed', ['denominator', 'outcome', 'window', 'unit']],
    ['MARI-01', 'treatment-entry-90d', [STOP], 'beside', ['window']],
    ['MARI-01', 'treatment-entry-90d', [OUT], 'listed', ['pathway', 'window']],
    ['ANGEL17-01', 'treatment-entry-30d', [WALK], 'listed', ['denominator', 'outcome', 'window', 'unit']],
    ['AWO-01', 'treatment-entry-30d', [WALK], 'listed', ['secondary-source', 'denominator', 'outcome', 'window']],
    ['WASH17-01', 'treatment-entry-90d', ['naloxone-plus'], 'listed', ['denominator', 'window']],
    ['COMP-01', 'treatment-entry-90d', [OUT], 'listed', ['pathway', 'denominator']],
    ['EMSBUP-01', 'treatment-entry-30d', [OUT], 'listed', ['pathway', 'no-interval', 'denominator']],
    // Completion.
    ['MARI-02', 'completion-of-entered-180d', [STOP], 'beside', ['window']],
    ['MARI-03', 'completion-of-entered-180d', [STOP], 'listed', ['denominator', 'window']],
    ['MARI-02', 'completion-of-discharged', [STOP], 'listed', ['denominator', 'window', 'unit']],
    // Referral and acceptance.
    ['PROACT22-01', 'referral-rate', [OUT], 'listed', ['secondary-source', 'denominator', 'window']],
    ['ROOT-01', 'acceptance', [OUT], 'listed', ['denominator', 'outcome', 'unit']],
    ['POST22-01', 'acceptance', [OUT], 'listed', ['denominator', 'outcome']],
    ['RELAY-01', 'acceptance', ['self-referral'], 'listed', ['pathway', 'denominator', 'window']],
    // Something else altogether.
    ['HEROES-03', 'treatment-entry-90d', [OUT], 'unrelated', []],
    ['MARI-02', 'retention-of-entered-180d', [STOP], 'unrelated', []],
    ['LEAD17-01', 'treatment-entry-30d', [STOP], 'unrelated', []],
    ['COMP-02', 'retention-of-entered-365d', [OUT], 'unrelated', []],
    ['ANGEL17-03', 'retention-of-entered-180d', [WALK], 'unrelated', []],
    ['PCO-01', 'referral-rate', [OUT], 'unrelated', []],
    ['NLB21-01', 'treatment-entry-30d', ['naloxone-plus'], 'unrelated', []],
  ])('%s beside %s, pathways %j: %s', (result, metric, pathways, match, why) => {
    expect(compared(result, metric, ...pathways)).toEqual({ match, why });
  });

  it('never draws a result when one decisive facet is changed', () => {
    const entry = entryById('HEROES-03');
    assert(entry !== undefined, 'the result exists');
    const ours = facetsOf('retention-of-entered-90d');
    const changes: readonly Partial<Facets>[] = [
      { denominator: 'referred' },
      { outcome: 'on-moud' },
      { windowDays: 91 },
      { windowRule: 'within' },
      { unit: 'episode' },
    ];
    const matches = changes.map((change) => compareFacets(entry, { ...ours, ...change }, { pathways: [OUT] }).match);
    expect(matches).toEqual(['beside', 'beside', 'beside', 'beside', 'beside']);
  });

  it('orders the library by how alike the results are', () => {
    const order = compareLibrary(facetsOf('retention-of-entered-90d'), { pathways: [OUT] }).map(({ match }) => match);
    const places = ['drawn', 'beside', 'listed'];
    expect(order.map((match) => places.indexOf(match))).toEqual(order.map((match) => places.indexOf(match)).toSorted());
    expect(order).not.toContain('unrelated');
  });
});
