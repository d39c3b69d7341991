import type { CountyRecount } from '../data/recounts.ts';
import type { Cell } from '../data/result.ts';
import { type Compared, compareFacets, compareLibrary } from '../domain/evidence/comparability.ts';
import type { Facets } from '../domain/evidence/facets.ts';
import { ENTRIES, type LibraryEntry } from '../domain/evidence/library.ts';
import { type StudyVerdict, studyVerdict } from './study-verdict.ts';

/** A published result beside the county: how alike it is, the county by its rule, and what can be said. */
export interface HeldStudy extends Compared {
  readonly recount: CountyRecount | undefined;
  /** How alike it is once the county is counted by its rule; the same as `match` where it is not. */
  readonly matchAlike: Compared['match'];
  readonly verdict: StudyVerdict | undefined;
}

export interface HoldInput {
  readonly facets: Facets;
  readonly pathways: readonly string[];
  readonly overall: Cell | undefined;
  readonly recounts: ReadonlyMap<string, CountyRecount>;
  readonly entries?: readonly LibraryEntry[];
}

/**
 * The library against the county, by its usual rule and by each study's own. Only what is like for like under one of the
 * two gets a verdict; every verdict counts as a comparison.
 */
export function holdStudies({
  facets,
  pathways,
  overall,
  recounts,
  entries = ENTRIES,
}: HoldInput): readonly HeldStudy[] {
  const held = compareLibrary(facets, { pathways }, entries).map((compared) => {
    const recount = recounts.get(compared.entry.result.id);
    const alike =
      recount?.kind === 'counted' ? compareFacets(compared.entry, recount.metric.facets, { pathways }) : compared;
    const cell = compared.match === 'drawn' ? overall : recount?.kind === 'counted' ? recount.cell : undefined;
    return { ...compared, recount, matchAlike: alike.match, cell };
  });
  const comparisons = held.filter(({ matchAlike }) => matchAlike === 'drawn').length;
  return held.map(({ cell, ...study }) => ({
    ...study,
    verdict: study.matchAlike === 'drawn' ? studyVerdict(study.entry, cell, comparisons) : undefined,
  }));
}
