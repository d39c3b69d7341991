import type { Cell } from '../data/result.ts';
import { amaCitation, shortCitation } from '../domain/evidence/citation.ts';
import { type Compared, compareLibrary } from '../domain/evidence/comparability.ts';
import { publishedEstimate } from '../domain/evidence/published-estimate.ts';
import type { Metric } from '../domain/metrics/metric.ts';
import { compareWithStudy } from '../domain/stats/compare.ts';
import { labelAmong } from '../domain/stats/comparison.ts';
import type { BenchmarkMark, ListedStudy } from './figure.ts';
import { differenceSentence } from './messages/evidence.ts';
import { percent, percentRange } from './numbers.ts';
import type { StudyContext } from './trend-figure.ts';

const NO_STUDIES: StudyContext = { benchmarks: [], listed: [], sentence: '' };

/** Holds a measure against the library: what may be drawn, what stands beside, what is only listed, and what can be said. */
export function studyContext(metric: Metric, overall: Cell | undefined, pathways: readonly string[]): StudyContext {
  if (metric.statistic !== 'proportion') return NO_STUDIES;
  const compared = compareLibrary(metric.facets, { pathways });
  return {
    benchmarks: compared.filter(({ match }) => match !== 'listed').flatMap(benchmarkMark),
    listed: compared.filter(({ match, entry }) => match === 'listed' && entry.result.grade !== 'C').map(listedStudy),
    sentence: comparisonSentence(compared, overall, pathways),
  };
}

function benchmarkMark({ entry, match, differences }: Compared): readonly BenchmarkMark[] {
  const estimate = publishedEstimate(entry.result);
  if (estimate === undefined || (match !== 'drawn' && match !== 'beside')) return [];
  const { study, result } = entry;
  const reasons = differences.map(differenceSentence).join(' ');
  const mark: BenchmarkMark = {
    resultId: result.id,
    grade: match,
    label: `${programName(study.program)} ${labelValue(entry)}`,
    value: estimate.value,
    low: estimate.interval?.low ?? null,
    high: estimate.interval?.high ?? null,
    note: [describe(entry), reasons, result.note].filter((text) => text !== '').join(' '),
    citation: amaCitation(study.citation),
  };
  return [mark];
}

/** `HEROES` of "HEROES (Houston Emergency Opioid Engagement System)". */
function programName(program: string): string {
  return program.replace(/ \(.*$/, '').replace(/, .*$/, '');
}

function labelValue({ result }: Compared['entry']): string {
  const estimate = publishedEstimate(result);
  return estimate === undefined ? '' : percent(estimate.value, result.value.kind === 'counts' ? 1 : 1000);
}

function describe({ study, result }: Compared['entry']): string {
  const estimate = publishedEstimate(result);
  const people = result.value.kind === 'counts' ? `${result.value.numerator} of ${result.value.denominator}: ` : '';
  const interval = estimate?.interval ? ` (${percentRange(estimate.interval.low, estimate.interval.high, 1)})` : '';
  const value = estimate === undefined ? effectText(result) : `${labelValue({ study, result })}${interval}`;
  return `${shortCitation(study.citation)}, ${study.program}, ${study.place}. ${people}${value}, ${result.numerator}, of ${result.denominator}. Read in: ${result.readIn}.`;
}

function effectText({ value }: Compared['entry']['result']): string {
  if (value.kind !== 'effect') return 'reported in words';
  const interval = value.low === null || value.high === null ? '' : ` (${value.low} to ${value.high})`;
  return `${value.measure} ${value.value ?? ''}${interval}`;
}

function listedStudy({ entry, differences }: Compared): ListedStudy {
  return {
    resultId: entry.result.id,
    label: describe(entry),
    reason: differences.map(differenceSentence).join(' '),
    citation: amaCitation(entry.study.citation),
  };
}

function comparisonSentence(
  compared: readonly Compared[],
  overall: Cell | undefined,
  pathways: readonly string[],
): string {
  const drawn = compared.filter(({ match }) => match === 'drawn');
  const beside = compared.filter(({ match }) => match === 'beside');
  if (drawn.length === 0) return withoutLikeForLike(compared, beside.length, pathways);
  if (overall?.state !== 'ok' || overall.numerator === null) return 'Too few people to compare with published studies.';
  const local = { numerator: overall.numerator, denominator: overall.denominator };
  return drawn.map(({ entry }) => verdict(entry, local, drawn.length)).join(' ');
}

function verdict(
  entry: Compared['entry'],
  local: { numerator: number; denominator: number },
  comparisons: number,
): string {
  const { study, result } = entry;
  if (result.value.kind !== 'counts') return '';
  const { outcome } = compareWithStudy(local, result.value);
  const name = `${programName(study.program)} (${labelValue(entry)} of ${result.value.denominator})`;
  if (outcome.kind === 'unlabelled') return `Too few people to compare with ${name}.`;
  switch (labelAmong(comparisons, outcome)) {
    case 'higher':
      return `Higher than ${name}.`;
    case 'lower':
      return `Lower than ${name}.`;
    case 'similar':
      return `Not clearly different from ${name}.`;
  }
}

function withoutLikeForLike(compared: readonly Compared[], beside: number, pathways: readonly string[]): string {
  if (pathways.length > 1 && compared.length > 0) {
    return 'Your figure mixes several pathways; choose one to compare it with published studies.';
  }
  if (beside > 0) {
    return `No published result counts exactly the same; ${beside === 1 ? 'one that differs' : `${beside} that differ`} in one way ${beside === 1 ? 'stands' : 'stand'} beside it, without a verdict.`;
  }
  return 'No comparable published result of good quality was found: read the trend against your own past.';
}
