/** SQL of an id without case, punctuation and leading zeros: `A-00123` and `a123` are one person, `00123` and `123` too. */
export function looseId(id: string): string {
  return `regexp_replace(regexp_replace(lower(${id}), '[^\\p{L}\\p{N}]+', '', 'g'), '^([a-z]*)0+([0-9])', '\\1\\2')`;
}
