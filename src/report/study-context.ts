import type { Cell } from '../data/result.ts';
import { amaCitation, shortCitation } from '../domain/evidence/citation.ts';
import { type Compared, compareLibrary, type Difference } from '../domain/evidence/comparability.ts';
import { type Facets, PATHWAYS, type Pathway } from '../domain/evidence/facets.ts';
import { ENTRIES, type LibraryEntry } from '../domain/evidence/library.ts';
import { publishedEstimate } from '../domain/evidence/published-estimate.ts';
import type { Metric } from '../domain/metrics/metric.ts';
import { compareWithStudy } from '../domain/stats/compare.ts';
import { labelAmong } from '../domain/stats/comparison.ts';
import type { Counts } from '../domain/stats/proportion-interval.ts';
import type { BenchmarkMark, ListedStudy } from './figure.ts';
import { comparisonWords, differenceSentence } from './messages/evidence.ts';
import { designText, studyShare, studyStatement, studyTitle } from './study-statement.ts';
import type { StudyContext } from './trend-figure.ts';

const NO_STUDIES: StudyContext = { benchmarks: [], listed: [], sentence: '' };

/**
 * Holds a measure against the library: what may be drawn, what stands beside, what is only listed, and what can be said.
 * `overall` is the measure over all dates in view; `pathways` are those in view, empty when unknown.
 */
export function studyContext(
  metric: Metric,
  overall: Cell | undefined,
  pathways: readonly string[],
  entries: readonly LibraryEntry[] = ENTRIES,
): StudyContext {
  if (metric.statistic !== 'proportion') return NO_STUDIES;
  const compared = compareLibrary(metric.facets, { pathways }, entries);
  return {
    benchmarks: compared.flatMap(benchmarkMark),
    listed: compared.filter(({ match, entry }) => match === 'listed' && entry.result.grade !== 'C').map(listedStudy),
    sentence: comparisonSentence(compared, overall) ?? withoutComparison(metric.facets, pathways, entries),
  };
}

function benchmarkMark({ entry, match, differences }: Compared): readonly BenchmarkMark[] {
  const estimate = publishedEstimate(entry.result);
  if (estimate === undefined || (match !== 'drawn' && match !== 'beside')) return [];
  const { study, result } = entry;
  const source = [`${shortCitation(study.citation)}, ${study.place}.`, designText(study)]
    .filter((part) => part !== '')
    .join(' ');
  const mark: BenchmarkMark = {
    resultId: result.id,
    grade: match,
    label: studyTitle(study),
    value: estimate.value,
    low: estimate.interval?.low ?? null,
    high: estimate.interval?.high ?? null,
    note: joined([source, studyStatement(result), ...differences.map(differenceSentence), result.note]),
    citation: amaCitation(study.citation),
  };
  return [mark];
}

function listedStudy({ entry: { study, result }, differences }: Compared): ListedStudy {
  const name = studyTitle(study);
  return {
    resultId: result.id,
    label: `${name.charAt(0).toUpperCase()}${name.slice(1)} (${shortCitation(study.citation)})`,
    reason: joined([studyStatement(result), ...ownDifferences(differences).map(differenceSentence), result.note]),
    citation: amaCitation(study.citation),
  };
}

/** What sets this result apart; that the county mixes pathways, or does not know them, is said once by the figure. */
function ownDifferences(differences: readonly Difference[]): readonly Difference[] {
  const own = differences.filter(({ facet }) => facet !== 'several-pathways' && facet !== 'unknown-pathway');
  return own.length === 0 ? differences : own;
}

/** Undefined where nothing in the library comes near enough. */
function comparisonSentence(compared: readonly Compared[], overall: Cell | undefined): string | undefined {
  const drawn = compared.filter(({ match }) => match === 'drawn');
  const beside = compared.filter(({ match }) => match === 'beside');
  if (drawn.length > 0) return drawnSentence(drawn, overall);
  return beside.length > 0 ? comparisonWords.beside(beside.length) : undefined;
}

function drawnSentence(drawn: readonly Compared[], overall: Cell | undefined): string {
  switch (overall?.state) {
    case 'ok': {
      const { numerator, denominator } = overall;
      if (numerator === null) return '';
      return joined(drawn.map(({ entry }) => verdict(entry, { numerator, denominator }, drawn.length)));
    }
    case 'immature':
      return comparisonWords.immature;
    case 'suppressed':
      return comparisonWords.hidden;
    default:
      return '';
  }
}

function verdict({ study, result }: LibraryEntry, local: Counts, comparisons: number): string {
  if (result.value.kind !== 'counts') return '';
  const { outcome } = compareWithStudy(local, result.value);
  const name = `${studyTitle(study)} (${studyShare(result)})`;
  return outcome.kind === 'unlabelled'
    ? comparisonWords.tooFew(name)
    : comparisonWords.verdict(labelAmong(comparisons, outcome), name);
}

/** Asks for one pathway only where choosing one would bring a comparison. */
function withoutComparison(facets: Facets, pathways: readonly string[], entries: readonly LibraryEntry[]): string {
  const known = PATHWAYS.filter((pathway) => pathways.includes(pathway));
  const isMixed = known.length > 0 && pathways.length > 1;
  const choices = isMixed ? known : known.length === 0 ? PATHWAYS : [];
  const helps = (pathway: Pathway) => compareLibrary(facets, { pathways: [pathway] }, entries).some(isNear);
  if (!choices.some(helps)) return comparisonWords.nothing;
  return isMixed ? comparisonWords.choosePathway : comparisonWords.matchPathway;
}

function isNear({ match }: Compared): boolean {
  return match === 'drawn' || match === 'beside';
}

function joined(sentences: readonly string[]): string {
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
