import { expect, it } from 'vitest';
import { guessMeaning } from '../../../src/data/import/guess-word.ts';
import { wordMeanings } from '../../../src/data/import/words.ts';
import { EPISODE_FIELDS } from '../../../src/domain/schema/episode-fields.ts';

const reasons = wordMeanings(EPISODE_FIELDS.exit_reason);

it.each([
  ['Compleeted', 'completed', 'completed'],
  ['Incarcerted', 'incarcerated', 'incarcerated'],
  ['Program: treatment completed 6/24', 'completed', 'treatment completed'],
  ['Deceased (overdose)', 'died', 'deceased'],
])('offers a meaning for %s and says why', (word, code, because) => {
  expect(guessMeaning(word, reasons)).toEqual({ code, because });
});

it.each([
  ['Not completed', 'the other words turn it round'],
  ['Transfer pending', 'it has not happened yet'],
  ['Arrested or graduated', 'two meanings fit'],
  ['Left, transferred', 'two meanings fit, one in a longer word'],
  ['17', 'a number means nothing by itself'],
  ['Completed', 'it is known'],
  ['Elsewhere', 'nothing is like it'],
  ['', 'there is nothing'],
])('offers none for "%s": %s', (word) => {
  expect(guessMeaning(word, reasons)).toBeUndefined();
});
