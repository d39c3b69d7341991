/** Words that name a cause, or praise or blame: counts before and after, without a comparison group, carry none of them. */
const CAUSAL = [
  'because of',
  'due to',
  'thanks to',
  'owing to',
  'as a result',
  'result(?:s|ed)? in',
  '(?:lead|leads|leading|led) to',
  '(?<!of any )caus(?:e|es|ed|ing)',
  'reduc(?:e|es|ed|ing|tion)',
  'increas(?:e|es|ed|ing)',
  'improv(?:e|es|ed|ing|ement)',
  'prevent(?:s|ed|ing)?',
  'sav(?:e|es|ed|ing) lives',
  'impact(?:s|ed)?',
  'effect(?:s|ive|iveness)?',
  'success(?:es|ful)?',
  'work(?:s|ed) better',
  'outperform(?:s|ed)?',
];

/** Words that put a label on a person; people come first. */
const LABELS = [
  'addicts?',
  'abusers?',
  'abuse',
  'users?',
  'junkies',
  'alcoholics?',
  'offenders?',
  'inmates?',
  'felons?',
  'clean',
  'dirty',
  'drop-?outs?',
  'non-?compliant',
  'failed',
];

/** Words in a sentence of a report that it must not hold: causes, praise, and labels for people; none in a sound one. */
export function forbiddenWords(text: string): readonly string[] {
  const found = text.matchAll(new RegExp(`\\b(?:${[...CAUSAL, ...LABELS].join('|')})\\b`, 'giu'));
  return [...found].map(([word]) => word.toLowerCase());
}
