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
  encounter: 'encounter',
  referral: 'referral',
};

/**
 * The county's measure under the rule of a published result: whom it counts, what, for how long and in which unit. What
 * agrees already keeps the county's own definition; a rule that no study could share gives way to the plain one.
 */
export function recountUnder(metric: ProportionMetric, result: StudyResult): Recount {
  const theirs = result.facets;
  const changed = differingFacets(theirs, metric.facets);
  const isPlain = metric.facets.isCountyRule !== true;
  if (changed.length === 0 && isPlain) return { kind: 'same' };
  const unit = ROWS[theirs.unit];
  const keepsGroup = isPlain && !changed.includes('denominator');
  const group = keepsGroup ? groupOf(metric) : countyGroup(theirs.denominator);
  const keepsOutcome = isPlain && changed.every((facet) => facet === 'unit');
  const outcome = keepsOutcome ? outcomeOf(metric) : group && countyOutcome(theirs.outcome, { ...theirs, ...group });
  if (unit === undefined || group === undefined || outcome === undefined)
    return { kind: 'impossible', because: unknownFacets(metric, theirs, { unit, group }) };
  return { kind: 'recounted', metric: recounted(metric, result, { unit, group, outcome, keepsOutcome }), changed };
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
  readonly keepsOutcome: boolean;
}

function recounted(
  metric: ProportionMetric,
  result: StudyResult,
  { unit, group, outcome, keepsOutcome }: Parts,
): ProportionMetric {
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
    denominator: {
      words: unitWords(facets.unit, group.words),
      when: group.when,
      ...(group.leftOut && { leftOut: group.leftOut }),
    },
    requires: withoutRepeats([...group.requires, ...outcome.requires]),
    facets,
    // The break that a stay may have is read from here; every other choice stands in the conditions.
    switches: keepsOutcome ? metric.switches : {},
    changed: [],
    fromCounts: null,
  };
}

function unitWords(unit: CountedUnit, people: string): string {
  if (unit === 'person' || people.startsWith('treatment episodes')) return people;
  return people.startsWith('people referred')
    ? people.replace(/^people referred/, `${unit}s`)
    : `${unit}s of ${people}`;
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
