import { publishedEstimate } from '../../../domain/evidence/published-estimate.ts';
import type { StudyResult } from '../../../domain/evidence/study.ts';
import { windowText } from '../../../report/messages/evidence.ts';
import { countText, percentRange } from '../../../report/numbers.ts';
import { studyShare } from '../../../report/study-statement.ts';
import { evidenceMessages } from '../../messages/evidence.ts';
import { libraryMessages } from '../../messages/library.ts';

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
      return `${studyShare(result)} (${intervalText(result)})`;
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

/** What was counted, of whom, when, how it is known, where it was read, what was not seen, and what does not agree. */
export function resultFacts(result: StudyResult): readonly { readonly term: string; readonly text: string }[] {
  const { numerator, denominator, facets, ascertainment, role, readIn, notSeen, note } = result;
  const terms = libraryMessages.facts;
  const words = evidenceMessages.result;
  return [
    { term: terms.counted, text: numerator },
    { term: terms.of, text: denominator },
    { term: terms.when, text: windowText(facets) },
    { term: terms.unit, text: words.unit(facets.unit, ascertainment) },
    { term: terms.readIn, text: readIn },
    { term: terms.notSeen, text: notSeen.join(', ') },
    { term: terms.role, text: words.role(role) },
    { term: terms.note, text: note },
  ].filter(({ text }) => text !== '');
}
