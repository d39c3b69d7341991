import { apaCitation, apaInText } from '../../domain/evidence/apa-citation.ts';
import { amaCitation } from '../../domain/evidence/citation.ts';
import { ENTRIES, type LibraryEntry } from '../../domain/evidence/library.ts';
import { METHOD_WORKS, type Work } from '../../domain/evidence/method-works.ts';
import type { CitationStyle } from '../../domain/report-choices.ts';
import type { Claim } from './document.ts';
import type { DraftClaim } from './draft-claim.ts';

export interface CitingChoices {
  readonly style: CitationStyle;
  /** Published results, the county's own among them; absent: the library. */
  readonly entries?: readonly LibraryEntry[];
}

/** The published results that a report may cite. */
export function entriesIn({ entries = ENTRIES }: CitingChoices): readonly LibraryEntry[] {
  return entries;
}

/** The claims of a document with their citations, and its references in the order of their first use. */
export interface Cited {
  readonly settle: (claim: DraftClaim) => Claim;
  readonly references: readonly string[];
}

/** Numbers the works by their first use in `claims`, which stand in reading order. */
export function citedIn(claims: readonly DraftClaim[], choices: CitingChoices): Cited {
  const order = [...new Set(claims.flatMap(({ works }) => works))];
  const works = order.flatMap((id) => workOf(id, choices) ?? []);
  const references = works.map((work) => (choices.style === 'ama' ? amaCitation(work.citation) : apaCitation(work)));
  return {
    settle: ({ text, figures, works: cited }) => ({ text: withCitation(text, cited, works, choices), figures }),
    references:
      choices.style === 'ama' ? references : references.toSorted((one, other) => one.localeCompare(other, 'en')),
  };
}

/** A claim outside of the text, where nothing is cited. */
export function uncited({ text, figures }: DraftClaim): Claim {
  return { text: text.replaceAll('{cite}', ''), figures };
}

function workOf(id: string, choices: CitingChoices): Work | undefined {
  return METHOD_WORKS.find((work) => work.id === id) ?? entriesIn(choices).find(({ study }) => study.id === id)?.study;
}

/** AMA: a raised number behind the full stop; APA: name and year before it. */
function withCitation(
  text: string,
  cited: readonly string[],
  works: readonly Work[],
  { style }: CitingChoices,
): string {
  const numbers = cited.map((id) => works.findIndex((work) => work.id === id)).filter((index) => index >= 0);
  if (style === 'ama') {
    const raised = numbers.map((index) => raisedNumber(index + 1)).join('˒');
    return text.replaceAll('{cite}.', `.${raised}`).replaceAll('{cite}', raised);
  }
  const names = numbers.flatMap((index) => works[index] ?? []).map(apaInText);
  return text.replaceAll('{cite}', names.length === 0 ? '' : ` ${names.join(' ')}`);
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function raisedNumber(number: number): string {
  return [...String(number)].map((digit) => RAISED[Number(digit)] ?? '').join('');
}
