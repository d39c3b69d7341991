import { editDistance } from './match-header.ts';
import { evenedWord, meaningOf, NOT_RECORDED, type WordMeanings } from './words.ts';

/** What an unknown word may mean: offered with its reason, never taken by itself. */
export interface WordGuess {
  readonly code: string;
  /** The known word it resembles or holds. */
  readonly because: string;
}

/** Words that turn the meaning of the others round. */
const NEGATION =
  /(?:^| )(?:not|no|never|non|without|un|didn t|did not|pending|awaiting|scheduled|before|prior|may|possible|possibly|unless)(?: |$)/;

/** Guesses by a spelling mistake or by the longest known word in it; nothing where two meanings fit alike. */
export function guessMeaning(word: string, meanings: WordMeanings): WordGuess | undefined {
  const evened = evenedWord(word);
  if (evened === '' || /^-?[\d. ]+$/.test(evened) || meaningOf(word, meanings) !== undefined) return undefined;
  const known = [...meanings.evened].filter(([text, code]) => text.length >= 4 && code !== NOT_RECORDED);
  return misspelt(evened, known) ?? held(evened, known);
}

function misspelt(word: string, known: readonly (readonly [string, string])[]): WordGuess | undefined {
  if (word.length < 5) return undefined;
  const limit = word.length >= 8 ? 2 : 1;
  const close = known
    .filter(([text]) => text.length >= 5 && text[0] === word[0] && NEGATION.test(text) === NEGATION.test(word))
    .map(([text, code]) => ({ text, code, distance: editDistance(word, text, limit) }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((one, other) => one.distance - other.distance);
  return only(close);
}

function held(word: string, known: readonly (readonly [string, string])[]): WordGuess | undefined {
  const found = known
    .filter(([text]) => ` ${word} `.includes(` ${text} `))
    .map(([text, code]) => ({ text, code, distance: -text.length }))
    .toSorted((one, other) => one.distance - other.distance);
  const [longest] = found;
  if (longest === undefined) return undefined;
  const others = found.filter(({ text }) => !` ${longest.text} `.includes(` ${text} `));
  const rest = ` ${word} `.replace(` ${longest.text} `, ' ').trim();
  return NEGATION.test(rest) || others.some(({ code }) => code !== longest.code) ? undefined : only(found);
}

interface Close {
  readonly text: string;
  readonly code: string;
  readonly distance: number;
}

function only(close: readonly Close[]): WordGuess | undefined {
  const [best] = close;
  if (best === undefined) return undefined;
  const rivals = close.filter(({ distance, code }) => distance === best.distance && code !== best.code);
  return rivals.length > 0 ? undefined : { code: best.code, because: best.text };
}
