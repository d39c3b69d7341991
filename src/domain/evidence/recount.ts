import type { ProportionMetric, Requirement, Unit } from '../metrics/metric.ts';
import { type CountyGroup, countyGroup } from './county-groups.ts';
import { type CountyOutcome, countyOutcome } from './county-outcomes.ts';
import type { CountedUnit, Facets } from './facets.ts';
import type { StudyResult } from './study.ts';

/** The decisive parts of a counting rule. */
export type RuleFacet = 'denominator' | 'outcome' | 'window' | 'unit';

/** A county's measure counted by a study's rule. */
export type Recount =
  /** The county counts this way already. */
  | { readonly kind: 'same' }
  | { readonly kind: 'recounted'; readonly metric: ProportionMetric; readonly changed: readonly RuleFacet[] }
  /** A county's rows do not know what the study counted. */
  | { readonly kind: 'impossible'; readonly because: readonly RuleFacet[] };

const ROWS: Readonly<Partial<Record<CountedUnit, Unit>>> = {
  person: 'person',
  episode: 'episode',
  encounter: 'episode',
  referral: 'episode',
};

/**
 * The county's measure under the rule of a published result: whom it counts, what, for how long and in which unit. What
 * agrees already keeps the county's own definition, with everything that was chosen in it.
 */
export function recountUnder(metric: ProportionMetric, result: StudyResult): Recount {
  const theirs = result.facets;
  const changed = differingFacets(theirs, metric.facets);
  if (changed.length === 0) return { kind: 'same' };
  const unit = ROWS[theirs.unit];
  const group = changed.includes('denominator') ? countyGroup(theirs.denominator) : groupOf(metric);
  const keepsOutcome = changed.every((facet) => facet === 'unit');
  const outcome = keepsOutcome ? outcomeOf(metric) : group && countyOutcome(theirs.outcome, { ...theirs, ...group });
  if (unit === undefined || group === undefined || outcome === undefined)
    return { kind: 'impossible', because: unknownFacets(metric, theirs, { unit, group }) };
  return { kind: 'recounted', metric: recounted(metric, result, { unit, group, outcome }), changed };
}

/** Where two rules part, in the order who, what, how long, in which unit. */
function differingFacets(theirs: Facets, ours: Facets): readonly RuleFacet[] {
  const sameWindow = theirs.windowDays === ours.windowDays && theirs.windowRule === ours.windowRule;
  const isOther: Readonly<Record<RuleFacet, boolean>> = {
    denominator: theirs.denominator !== ours.denominator,
    outcome: theirs.outcome !== ours.outcome,
    window: !sameWindow,
    unit: theirs.unit !== ours.unit,
  };
  return (['denominator', 'outcome', 'window', 'unit'] as const).filter((facet) => isOther[facet]);
}

function groupOf({ subject, denominator, clockStart, requires }: ProportionMetric): CountyGroup {
  return { subject, ...denominator, clockStart, requires };
}

function outcomeOf({ predicate, numerator, requires }: ProportionMetric): CountyOutcome {
  return { predicate, when: numerator.when, requires };
}

interface Known {
  readonly unit: Unit | undefined;
  readonly group: CountyGroup | undefined;
}

/** What cannot be counted: the group, the unit, and of outcome and window those that differ. */
function unknownFacets(metric: ProportionMetric, theirs: Facets, { unit, group }: Known): readonly RuleFacet[] {
  const changed = differingFacets(theirs, metric.facets);
  const own = group ?? groupOf(metric);
  const lacksOutcome = countyOutcome(theirs.outcome, { ...theirs, ...own }) === undefined;
  const lacking: Readonly<Record<RuleFacet, boolean>> = {
    denominator: group === undefined,
    outcome: lacksOutcome,
    window: lacksOutcome,
    unit: unit === undefined,
  };
  const found = changed.filter((facet) => lacking[facet]);
  return found.length > 0 ? found : changed;
}

interface Parts {
  readonly unit: Unit;
  readonly group: CountyGroup;
  readonly outcome: CountyOutcome;
}

function recounted(metric: ProportionMetric, result: StudyResult, { unit, group, outcome }: Parts): ProportionMetric {
  const { facets } = result;
  return {
    ...metric,
    id: `${metric.id}-as-${result.id.toLowerCase()}`,
    question: `Of the ${unitWords(facets.unit, group.subject)}, how many ${outcome.predicate}?`,
    subject: unitWords(facets.unit, group.subject),
    predicate: outcome.predicate,
    clockStart: group.clockStart,
    windowDays: facets.windowDays,
    dayRule: dayRule(facets),
    unit,
    speaks: facets.windowDays === null ? 'any' : 'first',
    numerator: { words: `those who ${outcome.predicate}`, when: outcome.when },
    denominator: { words: unitWords(facets.unit, group.words), when: group.when },
    requires: withoutRepeats([...group.requires, ...outcome.requires]),
    facets,
    switches: {},
    changed: [],
    fromCounts: null,
  };
}

function unitWords(unit: CountedUnit, people: string): string {
  return unit === 'person' || people.startsWith('treatment episodes') ? people : `${unit}s of ${people}`;
}

function dayRule({ windowDays, windowRule }: Facets): string {
  if (windowDays === null) return 'No time limit, as in the study.';
  return windowRule === 'at-end'
    ? `On day ${windowDays}, as in the study.`
    : `Days 0 to ${windowDays}, as in the study.`;
}

function withoutRepeats(requires: Requirement): Requirement {
  const keys = requires.map((choice) => choice.join());
  return requires.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}
