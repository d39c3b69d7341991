import type { Result } from '../../data/result.ts';
import { type Compared, compareLibrary } from '../../domain/evidence/comparability.ts';
import type { LibraryEntry } from '../../domain/evidence/library.ts';
import { type ComparisonLabel, judgement } from '../../domain/stats/comparison.ts';
import { comparisonWords } from '../messages/evidence.ts';
import { summaryWords as words } from '../messages/summary.ts';
import { studyTitle } from '../study-statement.ts';
import { type StudyVerdict, studyVerdict, verdictSummary } from '../study-verdict.ts';

/**
 * What can be said beside published results that count the same way, all dates together. `mixed`: they do not all say the
 * same. `beside`: only results that differ in one way. `none`: nothing comes near, or the measure is no share.
 */
export type BenchmarkCode = ComparisonLabel | 'mixed' | 'too-few' | 'not-yet' | 'hidden' | 'beside' | 'none';

export interface SummaryBenchmark {
  readonly code: BenchmarkCode;
  /** Whether the difference is good news; `null` where there is none, or no direction is good. */
  readonly judgement: 'better' | 'worse' | null;
  /** A few words, to stand beside the icon. */
  readonly text: string;
  readonly sentence: string;
  /** The results compared with. */
  readonly resultIds: readonly string[];
}

/** The results of the library that count as a measure does; none for anything but shares. */
export function alikeResults(
  { metric }: Pick<Result, 'metric'>,
  pathways: readonly string[],
  entries: readonly LibraryEntry[],
): readonly Compared[] {
  return metric.statistic === 'proportion' ? compareLibrary(metric.facets, { pathways }, entries) : [];
}

/** The verdict beside the studies of one measure; of `comparisons` made on the page many ask for the stricter level. */
export function benchmarkOf(
  { metric, cell }: Pick<Result, 'metric' | 'cell'>,
  compared: readonly Compared[],
  comparisons: number,
): SummaryBenchmark {
  const drawn = compared.filter(({ match }) => match === 'drawn');
  const beside = compared.filter(({ match }) => match === 'beside');
  const bare = { judgement: null, resultIds: drawn.map(({ entry }) => entry.result.id) };
  if (drawn.length === 0) {
    return beside.length === 0
      ? { ...bare, code: 'none', text: words.benchmark.none, sentence: comparisonWords.nothing }
      : { ...bare, code: 'beside', text: words.benchmark.beside, sentence: comparisonWords.beside(beside.length) };
  }
  if (cell.state === 'immature') {
    return { ...bare, code: 'not-yet', text: words.benchmark['not-yet'], sentence: comparisonWords.immature };
  }
  if (cell.state === 'suppressed') {
    return { ...bare, code: 'hidden', text: words.benchmark.hidden, sentence: comparisonWords.hidden };
  }
  const verdicts = drawn.map(({ entry }) => ({ entry, verdict: studyVerdict(entry, cell, comparisons) }));
  const sentence = verdictSummary(verdicts.map(({ verdict }) => verdict));
  return { ...bare, ...labelled(verdicts, metric.direction), sentence };
}

interface Judged {
  readonly entry: LibraryEntry;
  readonly verdict: StudyVerdict;
}

function labelled(
  judged: readonly Judged[],
  direction: Parameters<typeof judgement>[1],
): Pick<SummaryBenchmark, 'code' | 'text' | 'judgement'> {
  const told = judged.filter(({ verdict }) => verdict.label !== null && verdict.label !== 'too-few');
  const labels = [...new Set(told.map(({ verdict }) => verdict.label))];
  const [label, ...others] = labels;
  if (label === undefined || label === null || label === 'too-few') {
    return { code: 'too-few', text: words.benchmark['too-few'], judgement: null };
  }
  if (others.length > 0) return { code: 'mixed', text: words.benchmark.mixed(mixedParts(judged)), judgement: null };
  const [only] = told;
  const text =
    told.length === 1 && only !== undefined
      ? words.benchmark.verdict(label, studyTitle(only.entry.study))
      : words.benchmark.several(label, told.length);
  return { code: label, text, judgement: judgement(label, direction) ?? null };
}

function mixedParts(judged: readonly Judged[]): readonly string[] {
  return (['higher', 'similar', 'lower', 'too-few'] as const).flatMap((label) => {
    const count = judged.filter(({ verdict }) => verdict.label === label).length;
    return count === 0 ? [] : [words.benchmark.mixedPart(label, count)];
  });
}
