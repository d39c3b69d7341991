import type {
  JsonKind,
  Pattern,
  StudyProblem,
  StudyProblemCode,
  StudyProblemParameters,
} from '../../domain/evidence/study-problem.ts';

const KINDS: Readonly<Record<JsonKind, string>> = {
  object: 'an object in braces',
  list: 'a list in square brackets',
  text: 'text in quotes',
  number: 'a number without quotes',
};

const PATTERNS: Readonly<Record<Pattern, string>> = {
  'study-id': 'an id of small letters, digits and dashes',
  'result-id': 'an id of letters, digits and dashes',
  doi: 'a DOI such as 10.1000/182',
  pmid: 'a PubMed number, digits only',
  pmcid: 'a PubMed Central number, PMC and digits',
  address: 'an address that begins with https://',
  date: 'a date written as 2025-06-30',
};

const SENTENCES: {
  readonly [Code in StudyProblemCode]: (parameters: StudyProblemParameters[Code]) => string;
} = {
  'wrong-kind': ({ wanted }) => `Write ${KINDS[wanted]}.`,
  missing: ({ wanted }) => `This is missing. Write ${KINDS[wanted]}.`,
  'unknown-key': ({ key }) => `The name "${key}" is not known here. Check its spelling or take it out.`,
  'unknown-word': ({ found, words }) => `"${found}" is not known here. Use one of: ${words.join(', ')}.`,
  malformed: ({ kind, found }) => `"${found}" is not ${PATTERNS[kind]}.`,
  'too-long': ({ most }) => `The text is too long. Keep it to ${most} characters.`,
  'out-of-range': ({ found, lowest, highest }) =>
    `${found} cannot be right. Write a number from ${lowest} to ${highest}.`,
  'not-whole': ({ found }) => `${found} is not a whole number.`,
  'no-locator': ({ result }) => `Say where the number of ${result} was read, such as "abstract" or "Table 2".`,
  'too-few-results': ({ least }) => `A study needs at least ${least} result.`,
  'same-id-twice': ({ id }) => `Two results have the id ${id}. Give each its own.`,
  'rule-against-days': ({ rule, days }) =>
    days === null
      ? `The rule "${rule}" needs a number of days.`
      : `The rule "${rule}" has no days, but ${days} are given.`,
  'numerator-above-denominator': ({ numerator, denominator }) =>
    `${numerator} of ${denominator} cannot be: the part is larger than the whole.`,
  'percent-against-counts': ({ printed, numerator, denominator }) =>
    `${numerator} of ${denominator} does not give ${printed}%. Check all three.`,
  'half-an-interval': ({ missing }) =>
    `The interval has no ${missing === 'low' ? 'lower' : 'upper'} end. Give both ends or neither.`,
  'value-outside-interval': ({ value, low, high }) => `${value} does not lie between ${low} and ${high}.`,
};

/** What is wrong with a study file and what to write instead, as a sentence with the place in front. */
export function studyProblemSentence(problem: StudyProblem): string {
  const place = problem.path === '' ? 'The study' : problem.path;
  return `${place}: ${sentenceOf(problem.code, problem.parameters)}`;
}

/** The same for a field of a form or a cell of a table, which knows nothing of quotes and braces. */
export function fieldProblemSentence(problem: StudyProblem): string {
  const { code, parameters } = problem;
  if (code === 'missing') return 'Fill this in.';
  if (code === 'wrong-kind') return parameters.wanted === 'number' ? 'Write a number, digits only.' : 'Write text.';
  if (code === 'no-locator') return 'Say where the number was read, such as "abstract" or "Table 2".';
  return sentenceOf(code, parameters);
}

function sentenceOf<Code extends StudyProblemCode>(code: Code, parameters: StudyProblemParameters[Code]): string {
  const write: (typeof SENTENCES)[Code] = SENTENCES[code];
  return write(parameters);
}
