import { publishedEstimate } from '../../../domain/evidence/published-estimate.ts';
import type { StudyResult } from '../../../domain/evidence/study.ts';
import { countText, percentRange } from '../../../report/numbers.ts';
import { evidenceMessages } from '../../messages/evidence.ts';

/** The number that a result reports, as its source has it, with its interval where one can be given. */
export function resultValue(result: StudyResult): string {
  const words = evidenceMessages.result;
  const { value } = result;
  switch (value.kind) {
    case 'counts': {
      const counts = words.of(countText(value.numerator), countText(value.denominator));
      return `${counts}: ${words.percent(value.printedPercent)} (${intervalText(result)})`;
    }
    case 'percent':
      return `${words.percent(value.percent)} (${intervalText(result)})`;
    case 'effect':
      return effectText(value);
    case 'words':
      return words.inWords;
  }
}

function intervalText(result: StudyResult): string {
  const words = evidenceMessages.result;
  const estimate = publishedEstimate(result);
  if (!estimate?.interval) return words.noInterval;
  const { low, high } = estimate.interval;
  // A published interval without its count has been rounded by its source: no decimals are added.
  return words.interval(percentRange(low, high, estimate.denominator ?? 1));
}

function effectText({ measure, value, low, high }: Extract<StudyResult['value'], { kind: 'effect' }>): string {
  const words = evidenceMessages.result;
  const interval = low === null || high === null ? '' : ` (${words.interval(words.between(low, high))})`;
  return `${words.effect(measure, value === null ? '' : String(value))}${interval}`;
}

/** What was counted, when, how it is known and where it was read. */
export function resultNotes({
  numerator,
  denominator,
  facets,
  ascertainment,
  role,
  readIn,
  notSeen,
  note,
}: StudyResult) {
  const words = evidenceMessages.result;
  return [
    words.counted(numerator, denominator),
    evidenceMessages.window(facets),
    words.unit(facets.unit, ascertainment),
    words.role(role),
    words.readIn(readIn),
    notSeen.length === 0 ? '' : evidenceMessages.study.unseen(notSeen),
    note,
  ].filter((part) => part !== '');
}
