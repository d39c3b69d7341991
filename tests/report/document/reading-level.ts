function syllables(word: string): number {
  const stem = word.toLowerCase().replace(/(?:[^laeiouy]es|[^td]ed|[^aeiouyl]e)$/, (end) => end.charAt(0));
  return Math.max(1, [...stem.matchAll(/[aeiouy]+/g)].length);
}

/** Flesch-Kincaid grade of a text; what stands in brackets, such as an interval, is not read aloud. */
export function gradeLevel(text: string): number {
  const read = text.replaceAll(/\([^)]*\)/g, '').replaceAll(/[.:;?](?=\s|$)/g, '.');
  const sentences = read.split('.').filter((part) => /[a-z]/i.test(part)).length;
  const words = read.match(/[\p{L}\d%’']+/gu) ?? [];
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (spoken / words.length) - 15.59;
}
