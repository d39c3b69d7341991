import type { Cell } from '../data/result.ts';
import type { LibraryEntry } from '../domain/evidence/library.ts';
import { compareWithStudy } from '../domain/stats/compare.ts';
import { type Comparison, type ComparisonLabel, labelAmong } from '../domain/stats/comparison.ts';
import { comparisonWords } from './messages/evidence.ts';
import { forestWords } from './messages/forest.ts';
import { counted, points, pointsText } from './numbers.ts';
import { isImprecise, studyShare, studyTitle } from './study-statement.ts';

/** What can be said of the county beside one study that counts alike. */
export interface StudyVerdict {
  readonly resultId: string;
  /** `too-few`: below the least number of people; `null`: there is no number to compare. */
  readonly label: ComparisonLabel | 'too-few' | null;
  readonly sentence: string;
  /** That the study itself is small; empty where it is not. */
  readonly flag: string;
}

/**
 * The county's cell against one result that measures the same; the caller has made sure of that. Of `comparisons` made on
 * the page many ask for the stricter level.
 */
export function studyVerdict(
  { study, result }: LibraryEntry,
  cell: Cell | undefined,
  comparisons: number,
): StudyVerdict {
  const name = `${studyTitle(study)} (${studyShare(result)})`;
  const flag = isImprecise(result.value) ? comparisonWords.smallStudy : '';
  const told = (label: StudyVerdict['label'], sentence: string) => ({ resultId: result.id, label, sentence, flag });
  if (cell === undefined || cell.state === 'undefined') return told(null, forestWords.nobody(name));
  if (cell.state === 'immature') return told(null, forestWords.notYet(name));
  if (cell.state === 'suppressed') return told(null, forestWords.hidden(name));
  if (result.value.kind !== 'counts' || cell.numerator === null) return told(null, '');
  const { numerator, denominator } = cell;
  const comparison = compareWithStudy({ numerator, denominator }, result.value);
  const { outcome } = comparison;
  if (outcome.kind === 'unlabelled') return told('too-few', forestWords.tooFew(name));
  const label = labelAmong(comparisons, outcome);
  const parts = [
    forestWords.verdict(label, name, differenceText(comparison)),
    label === 'similar' ? compatibleText(comparison) : '',
    outcome.strength === 2 ? forestWords.strict : '',
  ];
  return told(label, parts.filter((part) => part !== '').join(' '));
}

function differenceText({ estimate }: Comparison): string {
  return estimate.state === 'ok' ? pointsText(estimate.value, estimate.low, estimate.high) : '';
}

function compatibleText({ estimate }: Comparison): string {
  return estimate.state === 'ok' ? forestWords.compatible(points(estimate.low), points(estimate.high)) : '';
}

/** One sentence over all verdicts and, from two comparisons on, what chance does among so many. */
export function verdictSummary(verdicts: readonly StudyVerdict[]): string {
  const given = verdicts.filter(({ label }) => label !== null);
  const [only] = given;
  if (only === undefined || given.length === 1) return only === undefined ? '' : `${only.sentence} ${only.flag}`.trim();
  const counts = (['higher', 'similar', 'lower', 'too-few'] as const).map((label) => ({
    label,
    count: given.filter((verdict) => verdict.label === label).length,
  }));
  const parts = counts
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => forestWords.summaryPart(label, count));
  const made = given.filter(({ label }) => label !== 'too-few').length;
  const chance = made < 2 ? '' : made < 10 ? forestWords.many(made) : forestWords.veryMany(made);
  return [forestWords.summary(parts, counted(given.length, 'published result', 'published results')), chance]
    .filter((part) => part !== '')
    .join(' ');
}
