/** An author as reference formats want it. */
export type AuthorName =
  | { readonly kind: 'person'; readonly family: string; readonly initials: readonly string[]; readonly suffix: string }
  | { readonly kind: 'office'; readonly name: string }
  /** The source lists more authors than were seen. */
  | { readonly kind: 'others' };

/** Reads `Langabeer JR`, `Wilson JD Jr`, the name of an office, or `et al.` as the citations hold them. */
export function authorName(text: string): AuthorName {
  if (/^et al\.?$/.test(text)) return { kind: 'others' };
  const person = /^(.+?) ([A-Z]{1,3})(?: (Jr|Sr))?$/.exec(text);
  if (person === null) return { kind: 'office', name: text };
  const [, family = '', initials = '', suffix = ''] = person;
  return { kind: 'person', family, initials: [...initials], suffix };
}
