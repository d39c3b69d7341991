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
  | { readonly facet: 'several-pathways' }
  | { readonly facet: 'unknown-pathway' }
  | { readonly facet: 'control-arm' }
  | { readonly facet: 'secondary-source' }
  | { readonly facet: 'no-interval' };

/**
 * `drawn`: like for like. `beside`: one decisive facet differs in a known way; hollow, without a verdict.
 * `listed`: named with its reasons only. `unrelated`: it measures something else altogether.
 */
export type Match = 'drawn' | 'beside' | 'listed' | 'unrelated';

export interface Compared {
  readonly entry: LibraryEntry;
  readonly match: Match;
  readonly differences: readonly Difference[];
}

/** What the county's chart shows: the pathways of the people in view; empty when unknown. */
export interface ViewedPathways {
  readonly pathways: readonly string[];
}

/** Outcomes that are spoken of as one thing and are not: they are related, but never equal. */
const FAMILIES: readonly (readonly OutcomeEvent[])[] = [
  ['referral'],
  ['acceptance', 'contact'],
  ['any-treatment', 'placement', 'moud-entry'],
  ['in-treatment', 'on-moud'],
  ['completion'],
  ['naloxone'],
];

/** Compares a published result with a county measure, facet by facet. */
export function compareFacets(entry: LibraryEntry, ours: Facets, view: ViewedPathways): Compared {
  const { study, result } = entry;
  if (!isRelated(result.facets.outcome, ours.outcome)) return { entry, match: 'unrelated', differences: [] };
  const decisive = facetDifferences(entry, ours);
  const bars = [...pathwayDifferences(study.setting, view), ...unfitForDrawing(entry)];
  const differences = [...bars, ...decisive];
  if (bars.length > 0 || decisive.length > 1) return { entry, match: 'listed', differences };
  return { entry, match: decisive.length === 0 && result.grade === 'A' ? 'drawn' : 'beside', differences };
}

/** The whole library held against one measure, in the order drawn, beside, listed; unrelated results are left out. */
export function compareLibrary(
  ours: Facets,
  view: ViewedPathways,
  entries: readonly LibraryEntry[] = ENTRIES,
): readonly Compared[] {
  const order: readonly Match[] = ['drawn', 'beside', 'listed'];
  const compared = entries.map((entry) => compareFacets(entry, ours, view));
  return order.flatMap((match) => compared.filter((one) => one.match === match));
}

function isRelated(theirs: OutcomeEvent, ours: OutcomeEvent): boolean {
  return FAMILIES.some((family) => family.includes(theirs) && family.includes(ours));
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
  return found;
}

function pathwayDifferences(setting: StudySetting, { pathways }: ViewedPathways): readonly Difference[] {
  const known = PATHWAYS.filter((pathway) => pathways.includes(pathway));
  const [ours] = known;
  if (ours === undefined) return [{ facet: 'unknown-pathway' }];
  if (known.length > 1) return [{ facet: 'several-pathways' }];
  return setting === ours ? [] : [{ facet: 'pathway', theirs: setting, ours }];
}

function unfitForDrawing({ result }: LibraryEntry): readonly Difference[] {
  if (result.role === 'control-arm') return [{ facet: 'control-arm' }];
  if (result.grade === 'C') return [{ facet: 'secondary-source' }];
  return publishedEstimate(result)?.interval ? [] : [{ facet: 'no-interval' }];
}
