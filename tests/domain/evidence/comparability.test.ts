import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFacets, compareLibrary, type Match } from '../../../src/domain/evidence/comparability.ts';
import {
  COUNTED_UNITS,
  DENOMINATOR_KINDS,
  type Facets,
  OUTCOME_EVENTS,
  PATHWAYS,
  WINDOW_RULES,
} from '../../../src/domain/evidence/facets.ts';
import { ENTRIES, entryById } from '../../../src/domain/evidence/library.ts';
import { METRICS } from '../../../src/domain/metrics/catalogue.ts';
import { entryOf, facetsJson } from './sample-study.ts';

const person = { unit: 'person' } as const;
const entryWithin = (windowDays: number): Facets => ({
  denominator: 'referred',
  outcome: 'any-treatment',
  windowDays,
  windowRule: 'within',
  ...person,
});
const retained = (denominator: 'entered' | 'referred', windowDays: number): Facets => ({
  denominator,
  outcome: 'in-treatment',
  windowDays,
  windowRule: 'at-end',
  ...person,
});
const completedWithin = (windowDays: number): Facets => ({
  denominator: 'entered',
  outcome: 'completion',
  windowDays,
  windowRule: 'within',
  ...person,
});
const laterEvent = (outcome: 'death' | 'repeat-overdose' | 'rearrest', windowDays: number): Facets => ({
  denominator: 'encountered',
  outcome,
  windowDays,
  windowRule: 'within',
  ...person,
});
const OURS = {
  'referral rate': {
    denominator: 'encountered',
    outcome: 'referral',
    windowDays: null,
    windowRule: 'same-contact',
    ...person,
  },
  acceptance: { denominator: 'offered', outcome: 'acceptance', windowDays: null, windowRule: 'none', ...person },
  'entry 30 d': entryWithin(30),
  'death 30 d': laterEvent('death', 30),
  'death 365 d': laterEvent('death', 365),
  'repeat overdose 365 d': laterEvent('repeat-overdose', 365),
  'rearrest 180 d': laterEvent('rearrest', 180),
  engagement: { denominator: 'entered', outcome: 'further-visits', windowDays: 34, windowRule: 'within', ...person },
  'entry 90 d': entryWithin(90),
  'entry recorded': { ...entryWithin(0), windowDays: null, windowRule: 'none' },
  'retained 30 d of entered': retained('entered', 30),
  'retained 90 d of entered': retained('entered', 90),
  'retained 180 d of entered': retained('entered', 180),
  'retained 30 d of referred': retained('referred', 30),
  'retained 90 d of referred': retained('referred', 90),
  'completion of discharged': {
    denominator: 'discharged',
    outcome: 'completion',
    windowDays: null,
    windowRule: 'none',
    unit: 'episode',
  },
  'completion 180 d': completedWithin(180),
  'naloxone given': {
    denominator: 'encountered',
    outcome: 'naloxone',
    windowDays: null,
    windowRule: 'same-contact',
    ...person,
  },
} as const satisfies Record<string, Facets>;

/** One way of looking at a county: which pathways are in view. */
const VIEWS = {
  outreach: ['active-outreach'],
  'walk-in': ['self-referral'],
  officer: ['officer-intervention'],
  'officer referral': ['officer-referral'],
  naloxone: ['naloxone-plus'],
  mixed: ['active-outreach', 'self-referral'],
  'half known': ['active-outreach', 'a word of the county'],
  unknown: [],
} as const;

type Row = readonly [string, keyof typeof OURS, keyof typeof VIEWS, Match, readonly string[]];

// Result, measure, view, match, and the facets that differ: the reason for the match.
const PAIRS: readonly Row[] = [
  // Everything agrees.
  ['HEROES-02', 'retained 30 d of entered', 'outreach', 'drawn', []],
  ['HEROES-03', 'retained 90 d of entered', 'outreach', 'drawn', []],
  // One decisive facet differs, and it can be said how.
  ['HEROES-03', 'retained 30 d of entered', 'outreach', 'beside', ['window']],
  ['HEROES-02', 'retained 180 d of entered', 'outreach', 'beside', ['window']],
  ['HEROES-02', 'retained 30 d of referred', 'outreach', 'beside', ['denominator']],
  ['HEROES-03', 'retained 90 d of referred', 'outreach', 'beside', ['denominator']],
  ['HEROES-01', 'entry recorded', 'outreach', 'beside', ['denominator']],
  ['ROOT-02', 'entry 90 d', 'outreach', 'beside', ['unit']],
  ['RIMO-03', 'entry 30 d', 'outreach', 'beside', ['denominator']],
  ['MARI-01', 'entry 30 d', 'officer', 'beside', ['window']],
  ['MARI-01', 'entry 90 d', 'officer', 'beside', ['window']],
  ['MARI-02', 'completion 180 d', 'officer', 'beside', ['window']],
  // Several differ.
  ['HEROES-03', 'retained 30 d of referred', 'outreach', 'listed', ['denominator', 'window']],
  ['HEROES-01', 'entry 30 d', 'outreach', 'listed', ['denominator', 'window']],
  ['ROOT-02', 'entry 30 d', 'outreach', 'listed', ['window', 'unit']],
  ['WASH17-01', 'entry 30 d', 'naloxone', 'listed', ['denominator', 'window']],
  ['RREACT-02', 'entry 30 d', 'outreach', 'listed', ['denominator', 'outcome', 'window', 'unit']],
  ['RREACT-03', 'entry recorded', 'outreach', 'listed', ['denominator', 'outcome', 'unit']],
  ['ANGEL17-01', 'entry 30 d', 'walk-in', 'listed', ['denominator', 'outcome', 'window', 'unit']],
  ['RIMO-05', 'entry 30 d', 'outreach', 'listed', ['denominator', 'outcome']],
  ['RIMO-07', 'retained 30 d of entered', 'outreach', 'listed', ['denominator', 'outcome']],
  ['MARI-03', 'completion 180 d', 'officer', 'listed', ['denominator', 'window']],
  ['MARI-02', 'completion of discharged', 'officer', 'listed', ['denominator', 'window', 'unit']],
  ['POST22-01', 'acceptance', 'outreach', 'listed', ['denominator', 'outcome']],
  ['RIMO-01', 'acceptance', 'outreach', 'listed', ['denominator', 'outcome']],
  // Kits are counted above the line and calls below it: no one unit, so it cannot be said how the two differ.
  ['NLB21-01', 'naloxone given', 'naloxone', 'listed', ['unit']],
  // Walk-ins, outreach and officers never share a line.
  ['HEROES-03', 'retained 90 d of entered', 'walk-in', 'listed', ['pathway']],
  ['HEROES-03', 'retained 90 d of entered', 'officer referral', 'listed', ['pathway']],
  ['MARI-01', 'entry 90 d', 'outreach', 'listed', ['pathway', 'window']],
  ['ANGEL17-01', 'entry recorded', 'outreach', 'listed', ['pathway', 'denominator', 'outcome', 'window', 'unit']],
  // Emergency departments, clinics, usual care and national measures are no pathway.
  ['EDBUP-01', 'retained 30 d of entered', 'outreach', 'listed', ['pathway', 'denominator']],
  ['COMP-01', 'entry 90 d', 'outreach', 'listed', ['pathway', 'denominator']],
  ['YATSCO26-01', 'retained 180 d of entered', 'outreach', 'listed', ['pathway', 'no-interval', 'outcome', 'window']],
  ['PCARE-03', 'retained 30 d of entered', 'outreach', 'listed', ['pathway', 'no-interval']],
  [
    'HCS-03',
    'retained 180 d of entered',
    'outreach',
    'listed',
    ['pathway', 'control-arm', 'denominator', 'outcome', 'window'],
  ],
  // The county's figure mixes pathways, or nobody knows its pathway.
  ['HEROES-03', 'retained 90 d of entered', 'mixed', 'listed', ['several-pathways']],
  ['HEROES-03', 'retained 90 d of entered', 'half known', 'listed', ['several-pathways']],
  ['HEROES-03', 'retained 90 d of entered', 'unknown', 'listed', ['unknown-pathway']],
  // The comparison arm of a trial is no program.
  ['RIMO-04', 'entry 30 d', 'outreach', 'listed', ['control-arm', 'denominator']],
  // Secondary sources, effects and words are never drawn.
  ['PROACT22-01', 'referral rate', 'outreach', 'listed', ['secondary-source', 'denominator', 'window']],
  ['ANGEL16-02', 'referral rate', 'walk-in', 'listed', ['secondary-source', 'denominator', 'unit']],
  ['AWO-01', 'entry recorded', 'walk-in', 'listed', ['secondary-source', 'denominator', 'outcome']],
  ['AWO-02', 'completion 180 d', 'walk-in', 'listed', ['secondary-source', 'window']],
  ['EMSBUP-01', 'entry 30 d', 'outreach', 'listed', ['pathway', 'effect', 'denominator']],
  ['RELAY-01', 'acceptance', 'walk-in', 'listed', ['pathway', 'denominator', 'window']],
  ['RIMO-08', 'retained 30 d of referred', 'outreach', 'listed', ['control-arm', 'denominator', 'outcome']],
  ['ROOT-01', 'acceptance', 'outreach', 'listed', ['denominator', 'outcome', 'unit']],
  // What happened later is held against studies as well: survivors seen in claims are not people whom responders met.
  ['COMP-02', 'death 365 d', 'outreach', 'listed', ['pathway', 'denominator']],
  ['COMP-03', 'death 30 d', 'outreach', 'listed', ['pathway', 'denominator']],
  ['COMP-09', 'repeat overdose 365 d', 'outreach', 'listed', ['pathway', 'no-interval', 'denominator']],
  ['PCO-01', 'repeat overdose 365 d', 'outreach', 'listed', ['secondary-source', 'denominator']],
  ['ROOT-03', 'death 30 d', 'outreach', 'listed', ['denominator', 'window', 'unit']],
  ['LEAD17-01', 'rearrest 180 d', 'officer', 'listed', ['effect', 'denominator', 'window']],
  ['IET-01', 'engagement', 'outreach', 'listed', ['pathway', 'no-interval', 'denominator', 'window', 'unit']],
  // An outcome of another kind is not shown under the measure at all.
  ['HEROES-01', 'retained 30 d of entered', 'outreach', 'unrelated', []],
  ['HEROES-02', 'entry 30 d', 'outreach', 'unrelated', []],
  ['MARI-02', 'retained 180 d of entered', 'officer', 'unrelated', []],
  ['MARI-04', 'entry 30 d', 'officer', 'unrelated', []],
  ['ROOT-03', 'entry 90 d', 'outreach', 'unrelated', []],
  ['LEAD17-01', 'entry 90 d', 'officer', 'unrelated', []],
  ['ANGEL17-03', 'retained 180 d of entered', 'walk-in', 'unrelated', []],
  ['PCARE-02', 'retained 30 d of entered', 'outreach', 'unrelated', []],
  ['RELAY-02', 'entry 90 d', 'outreach', 'unrelated', []],
  ['COMP-02', 'retained 180 d of entered', 'outreach', 'unrelated', []],
  ['PCO-01', 'referral rate', 'outreach', 'unrelated', []],
  ['NLB21-01', 'entry 30 d', 'naloxone', 'unrelated', []],
];

describe('a published result against a measure', () => {
  it.each(PAIRS)('%s beside "%s", view %s: %s', (resultId, measure, view, match, facets) => {
    const entry = entryById(resultId);
    const compared = entry && compareFacets(entry, OURS[measure], { pathways: VIEWS[view] });
    expect(compared?.match).toBe(match);
    expect(compared?.differences.map(({ facet }) => facet)).toEqual(facets);
  });

  it('says what both sides are', () => {
    const heroes = entryById('HEROES-01');
    const compared = heroes && compareFacets(heroes, OURS['entry recorded'], { pathways: ['active-outreach'] });
    expect(compared?.differences).toEqual([
      { facet: 'denominator', theirs: 'people screened after an outreach visit', ours: 'referred' },
    ]);
  });

  it.each<Partial<Facets>>([
    { denominator: 'referred' },
    { outcome: 'on-moud' },
    { windowDays: 91 },
    { windowRule: 'within' },
    { unit: 'episode' },
  ])('is no longer drawn when %o is what the county counts', (change) => {
    const heroes = entryById('HEROES-03');
    const ours = { ...OURS['retained 90 d of entered'], ...change };
    expect(heroes && compareFacets(heroes, ours, { pathways: ['active-outreach'] }).match).toBe('beside');
  });

  it('that is drawn is drawn no more once any decisive facet, or the pathway, is another', () => {
    const drawn = Object.values(OURS).flatMap((ours) =>
      PATHWAYS.flatMap((pathway) =>
        compareLibrary(ours, { pathways: [pathway] })
          .filter(({ match }) => match === 'drawn')
          .map(({ entry }) => ({ entry, ours, pathway })),
      ),
    );
    expect(drawn.length).toBeGreaterThan(1);
    const anotherWay = fc.oneof(
      fc.constantFrom(...DENOMINATOR_KINDS).map((denominator) => ({ denominator })),
      fc.constantFrom(...OUTCOME_EVENTS).map((outcome) => ({ outcome })),
      fc.constantFrom(...COUNTED_UNITS).map((unit) => ({ unit })),
      fc.constantFrom(...WINDOW_RULES).map((windowRule) => ({ windowRule })),
      fc.nat(400).map((windowDays) => ({ windowDays })),
    );
    const law = fc.property(fc.constantFrom(...drawn), anotherWay, ({ entry, ours, pathway }, change) => {
      const changed: Facets = { ...ours, ...change };
      const isSame = JSON.stringify(changed) === JSON.stringify(ours);
      expect(compareFacets(entry, changed, { pathways: [pathway] }).match === 'drawn').toBe(isSame);
      for (const other of PATHWAYS.filter((one) => one !== pathway)) {
        expect(compareFacets(entry, ours, { pathways: [other] }).match).toBe('listed');
      }
    });
    fc.assert(law, { numRuns: 300, seed: 2020 });
  });

  it('uses the facets of the measures in the catalogue', () => {
    const facets = METRICS.flatMap((metric) => (metric.statistic === 'proportion' ? [metric.facets] : []));
    for (const ours of Object.values(OURS)) expect(facets).toContainEqual(ours);
  });
});

describe('a result that agrees in every facet', () => {
  const ours = OURS['retained 90 d of entered'];
  const view = { pathways: ['active-outreach'] };
  const matchOf = (result: Record<string, unknown>) => {
    const { match, differences } = compareFacets(entryOf(result), ours, view);
    return [match, ...differences.map(({ facet }) => facet)];
  };

  it('is drawn with its counts when it is of grade A, and stands beside without a verdict when it is of grade B', () => {
    expect(matchOf({ grade: 'A' })).toEqual(['drawn']);
    expect(matchOf({ grade: 'B' })).toEqual(['beside', 'second-grade']);
  });

  it('but for one facet names that facet alone, of grade B as of grade A', () => {
    const facets = facetsJson({ windowDays: 30 });
    expect(matchOf({ grade: 'B', facets })).toEqual(matchOf({ grade: 'A', facets }));
    expect(matchOf({ grade: 'B', facets })).toEqual(['beside', 'window']);
  });

  it('stands beside at most when its counts are missing', () => {
    expect(matchOf({ value: { kind: 'percent', percent: 56, low: 40, high: 71 } })).toEqual(['beside', 'no-counts']);
  });

  it('is only listed when its interval is missing too', () => {
    expect(matchOf({ value: { kind: 'percent', percent: 56, denominator: 34 } })).toEqual(['listed', 'no-interval']);
  });

  it.each([
    ['an effect alone', { kind: 'effect', measure: 'odds ratio', value: 2, low: 1, high: 4 }, 'effect'],
    ['words alone', { kind: 'words' }, 'words-only'],
  ])('is never drawn when it is %s', (_, value, reason) => {
    expect(matchOf({ value })).toEqual(['listed', reason]);
  });

  it('is listed when it is of grade C, counts or not', () => {
    expect(matchOf({ grade: 'C' })).toEqual(['listed', 'secondary-source']);
  });

  it.each([
    ['a window that is not stated', { windowDays: null, windowRule: 'none' }, 'window'],
    ['a group outside our words', { denominator: 'other' }, 'denominator'],
    ['a unit outside our words', { unit: 'other' }, 'unit'],
  ])('but for %s is listed: how it differs is not known', (_, changes, facet) => {
    expect(matchOf({ facets: facetsJson(changes) })).toEqual(['listed', facet]);
  });

  it('but for the rule of its window stands beside', () => {
    expect(matchOf({ facets: facetsJson({ windowRule: 'continuous' }) })).toEqual(['beside', 'window']);
  });
});

describe('the library against a measure', () => {
  const ranked = (measure: keyof typeof OURS, view: keyof typeof VIEWS) =>
    compareLibrary(OURS[measure], { pathways: VIEWS[view] });
  const ids = (measure: keyof typeof OURS, view: keyof typeof VIEWS, wanted: Match) =>
    ranked(measure, view)
      .filter(({ match }) => match === wanted)
      .map(({ entry }) => entry.result.id);

  it('draws what is alike and sets beside what nearly is', () => {
    expect(ids('retained 90 d of entered', 'outreach', 'drawn')).toEqual(['HEROES-03']);
    expect(ids('retained 90 d of entered', 'outreach', 'beside')).toEqual(['HEROES-02']);
    expect(ids('entry 30 d', 'outreach', 'drawn')).toEqual([]);
    expect(ids('entry 30 d', 'outreach', 'beside')).toEqual(['RIMO-03']);
  });

  it('has no comparable referral rate of grade A or B', () => {
    for (const view of ['outreach', 'walk-in', 'officer', 'naloxone', 'officer referral'] as const) {
      const compared = ranked('referral rate', view).map(({ match, entry }) => [entry.result.id, match]);
      expect(compared.toSorted()).toEqual([
        ['ANGEL16-02', 'listed'],
        ['PROACT22-01', 'listed'],
        ['PROACT22-02', 'listed'],
      ]);
    }
  });

  it('draws nothing for a county that mixes pathways', () => {
    expect([...ids('retained 90 d of entered', 'mixed', 'drawn'), ...ids('entry 30 d', 'mixed', 'beside')]).toEqual([]);
  });

  it('goes from drawn over beside to listed, in each the nearest first', () => {
    const order: readonly Match[] = ['drawn', 'beside', 'listed'];
    const places = ranked('entry 30 d', 'outreach').map(
      ({ match, differences }) => order.indexOf(match) * 100 + differences.length,
    );
    expect(places.length).toBeGreaterThan(10);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  it('leaves out what is unrelated, and nothing else', () => {
    const kept = ranked('completion of discharged', 'officer').map(({ entry }) => entry.result.id);
    const completions = ENTRIES.filter(({ result }) => result.facets.outcome === 'completion');
    expect(kept.toSorted()).toEqual(completions.map(({ result }) => result.id).toSorted());
  });

  it('gives every listed or hollow result a reason', () => {
    const views = [VIEWS.outreach, VIEWS['walk-in'], VIEWS.officer, VIEWS.naloxone, VIEWS.mixed, VIEWS.unknown];
    const compared = Object.values(OURS).flatMap((ours) =>
      views.flatMap((pathways) => compareLibrary(ours, { pathways })),
    );
    expect(compared.length).toBeGreaterThan(500);
    expect(compared.filter(({ match, differences }) => (match === 'drawn') !== (differences.length === 0))).toEqual([]);
  });

  it('can be held against other results than the published ones', () => {
    const own = [entryOf({ id: 'OWN-1' })];
    const compared = compareLibrary(OURS['retained 90 d of entered'], { pathways: ['active-outreach'] }, own);
    expect(compared.map(({ match, entry }) => [match, entry.result.id])).toEqual([['drawn', 'OWN-1']]);
  });
});
