import { amaCitation, shortCitation } from '../domain/evidence/citation.ts';
import { compareFacets } from '../domain/evidence/comparability.ts';
import { ENTRIES, type LibraryEntry } from '../domain/evidence/library.ts';
import type { ProportionMetric } from '../domain/metrics/metric.ts';
import type { ListedStudy } from './figure.ts';
import { settingLabel } from './messages/evidence.ts';
import { designText, studyShare, studyStatement, studyTitle } from './study-statement.ts';

/**
 * What happens without a program, and what national measures ask for, on the same kind of outcome: for orientation only,
 * never drawn and never compared. Of trials of whole communities the communities without the trial's program count.
 */
export function comparatorsOf(
  metric: ProportionMetric,
  entries: readonly LibraryEntry[] = ENTRIES,
): readonly ListedStudy[] {
  return entries
    .filter(
      (entry) => isComparator(entry) && compareFacets(entry, metric.facets, { pathways: [] }).match !== 'unrelated',
    )
    .filter(({ result }) => result.grade !== 'C' && (result.value.kind === 'counts' || result.value.kind === 'percent'))
    .map((entry) => listed(entry));
}

function isComparator({ study, result }: LibraryEntry): boolean {
  const isCommunity = study.setting === 'system-level' && result.role === 'control-arm';
  return result.role === 'usual-care' || result.role === 'national-measure' || isCommunity;
}

/** Odds ratios and other relative effects of programs, as words: they are no shares and stand on no chart. */
export function relativeEffects(
  pathways: readonly string[],
  entries: readonly LibraryEntry[] = ENTRIES,
): readonly ListedStudy[] {
  return entries
    .filter(
      ({ study, result }) => result.value.kind === 'effect' && result.grade !== 'C' && isOf(study.setting, pathways),
    )
    .map((entry) => listed(entry));
}

function isOf(setting: string, pathways: readonly string[]): boolean {
  return pathways.length === 0 || pathways.includes(setting);
}

function listed({ study, result }: LibraryEntry): ListedStudy {
  return {
    resultId: result.id,
    label: `${capitalised(studyShare(result))}: ${result.measure}`,
    reason: [
      `${capitalised(studyTitle(study))} (${settingLabel(study.setting)}; ${shortCitation(study.citation)}, ${study.place}).`,
      studyStatement(result),
      designText(study),
      result.note,
    ]
      .filter((part) => part !== '')
      .join(' '),
    citation: amaCitation(study.citation),
  };
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
