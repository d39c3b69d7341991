import { type Facets, type OutcomeEvent, PATHWAYS, type Pathway, type StudySetting } from './facets.ts';
import { ENTRIES, type LibraryEntry } from './library.ts';
import { publishedEstimate } from './published-estimate.ts';

/** Why a published result is not quite, or not at all, the same measure. Sentences stand in `report/messages/evidence.ts`. */
export type Difference =
  | { readonly facet: 'denominator'; readonly theirs: string; readonly ours: Facets['denominator'] }
  | { readonly facet: 'outcome'; readonly theirs: string; readonly ours: OutcomeEvent }
  | { readonly facet: 'window'; readonly theirs: Facets; readonly ours: Facets }
  | { readonly facet: 'unit'; readonly theirs: Facets['unit']; readonly ours: Facets['unit'] }
  | { readonly facet: 'pathway'; readonly theirs: StudySetting; readonly ours: Pathway }
  | { readonly facet: 'county-rule' }
  | { readonly facet: 'several-pathways' }
  | { readonly facet: 'unknown-pathway' }
  | { readonly facet: 'control-arm' }
  | { readonly facet: 'secondary-source' }
  | { readonly facet: 'second-grade' }
  | { readonly facet: 'no-time-limit' }
  | { readonly facet: 'effect' }
  | { readonly facet: 'words-only' }
  | { readonly facet: 'no-counts' }
  | { readonly facet: 'no-interval' };

/**
 * `drawn`: like for like, of grade A, with its counts. `beside`: one decisive facet differs in a known way, or it is of
 * grade B, or the counts are missing and an interval was published, or neither rule states for how long; hollow, without a
 * verdict. `listed`: named with its
 * reasons only.
 * `unrelated`: it measures something else altogether.
 */
export type Match = 'drawn' | 'beside' | 'listed' | 'unrelated';

export interface Compared {
  readonly entry: LibraryEntry;
  readonly match: Match;
  readonly differences: readonly Difference[];
}

/** What the county's chart shows: the pathways of the people in view, as the county has them; empty when unknown. */
export interface ViewedPathways {
  readonly pathways: readonly string[];
}

/** Different outcomes that are spoken of as one thing: they are related, but never equal. Every outcome is related to itself. */
const FAMILIES: readonly (readonly OutcomeEvent[])[] = [
  ['acceptance', 'contact'],
  ['any-treatment', 'placement', 'moud-entry'],
  ['in-treatment', 'on-moud'],
];

/** Compares a published result with a county measure, facet by facet. */
export function compareFacets(entry: LibraryEntry, ours: Facets, view: ViewedPathways): Compared {
  const { study, result } = entry;
  if (!isRelated(result.facets.outcome, ours.outcome)) return { entry, match: 'unrelated', differences: [] };
  const bars = [...pathwayDifferences(study.setting, view), ...unfitForDrawing(entry)];
  const decisive = facetDifferences(entry, ours);
  const differences = [...bars, ...decisive, ...(bars.length === 0 ? weakness(entry, decisive) : [])];
  if (bars.length > 0 || decisive.length > 1 || isVague(result.facets, ours))
    return { entry, match: 'listed', differences };
  return { entry, match: differences.length === 0 ? 'drawn' : 'beside', differences };
}

/** What keeps a result from a verdict although its facets would allow one. */
function weakness({ result }: LibraryEntry, decisive: readonly Difference[]): readonly Difference[] {
  if (result.value.kind === 'percent') return [{ facet: 'no-counts' }];
  if (decisive.length > 0) return [];
  if (result.grade === 'B') return [{ facet: 'second-grade' }];
  return result.facets.windowRule === 'none' && takesTime(result) ? [{ facet: 'no-time-limit' }] : [];
}

/** An offer and its answer are of the moment; everything else depends on how long people were followed. */
function takesTime({ facets }: LibraryEntry['result']): boolean {
  return facets.outcome !== 'referral' && facets.outcome !== 'acceptance' && facets.outcome !== 'naloxone';
}

/**
 * The whole library held against one measure, in the order drawn, beside, listed, and in each the nearest first;
 * unrelated results are left out.
 */
export function compareLibrary(
  ours: Facets,
  view: ViewedPathways,
  entries: readonly LibraryEntry[] = ENTRIES,
): readonly Compared[] {
  const order: readonly Match[] = ['drawn', 'beside', 'listed'];
  const compared = entries
    .map((entry) => compareFacets(entry, ours, view))
    .toSorted((one, other) => one.differences.length - other.differences.length);
  return order.flatMap((match) => compared.filter((one) => one.match === match));
}

const RULE_DIFFERENCES: readonly Difference['facet'][] = [
  'denominator',
  'outcome',
  'window',
  'unit',
  'county-rule',
  'second-grade',
  'no-counts',
  'no-time-limit',
];

/** Whether nothing but counting rules, and the weight of its evidence, keeps a result from the county: no other pathway, no trial arm. */
export function differsByRuleOnly({ match, differences }: Compared): boolean {
  return match !== 'unrelated' && differences.every(({ facet }) => RULE_DIFFERENCES.includes(facet));
}

function isRelated(theirs: OutcomeEvent, ours: OutcomeEvent): boolean {
  return theirs === ours || FAMILIES.some((family) => family.includes(theirs) && family.includes(ours));
}

/** Whether it cannot be said how the two differ: a group or unit outside our words, or no window where ours has one. */
function isVague(theirs: Facets, ours: Facets): boolean {
  const windowless = theirs.windowRule === 'none' && ours.windowDays !== null;
  return theirs.denominator === 'other' || theirs.unit === 'other' || windowless;
}

function facetDifferences({ result }: LibraryEntry, ours: Facets): readonly Difference[] {
  const theirs = result.facets;
  const found: Difference[] = [];
  if (theirs.denominator !== ours.denominator) {
    found.push({ facet: 'denominator', theirs: result.denominator, ours: ours.denominator });
  }
  if (theirs.outcome !== ours.outcome) found.push({ facet: 'outcome', theirs: result.numerator, ours: ours.outcome });
  if (theirs.windowDays !== ours.windowDays || theirs.windowRule !== ours.windowRule)
    found.push({ facet: 'window', theirs, ours });
  if (theirs.unit !== ours.unit) found.push({ facet: 'unit', theirs: theirs.unit, ours: ours.unit });
  if (ours.isCountyRule === true) found.push({ facet: 'county-rule' });
  return found;
}

function pathwayDifferences(setting: StudySetting, { pathways }: ViewedPathways): readonly Difference[] {
  if (new Set(pathways).size > 1) return [{ facet: 'several-pathways' }];
  const ours = PATHWAYS.find((pathway) => pathways.includes(pathway));
  if (ours === undefined) return [{ facet: 'unknown-pathway' }];
  return setting === ours ? [] : [{ facet: 'pathway', theirs: setting, ours }];
}

function unfitForDrawing({ result }: LibraryEntry): readonly Difference[] {
  if (result.role === 'control-arm') return [{ facet: 'control-arm' }];
  if (result.grade === 'C') return [{ facet: 'secondary-source' }];
  if (result.value.kind === 'effect') return [{ facet: 'effect' }];
  if (result.value.kind === 'words') return [{ facet: 'words-only' }];
  return publishedEstimate(result)?.interval ? [] : [{ facet: 'no-interval' }];
}
