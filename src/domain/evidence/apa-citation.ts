import { type AuthorName, authorName } from './author-name.ts';
import { addressOf, titleOf } from './citation-parts.ts';
import type { Citation, Study } from './study.ts';

/** A reference in APA style (7th edition), as plain text: what a journal sets in italics stands upright. */
export function apaCitation(study: Pick<Study, 'citation' | 'program'>): string {
  const { citation } = study;
  const year = `(${citation.year ?? 'n.d.'}).`;
  const title = sentence(titleOf(study));
  const lead = citation.authors.length === 0 ? [title, year] : [authorsText(citation.authors), year, title];
  return [...lead, sourceText(citation), addressOf(citation)].filter((part) => part !== '').join(' ');
}

/** How a work is cited in the text: `(Langabeer et al., 2020)`; where no author was seen, by its title. */
export function apaInText(study: Pick<Study, 'citation' | 'program'>): string {
  const { authors, year } = study.citation;
  return `(${authors.length === 0 ? `“${titleOf(study)}”` : familiesText(authors)}, ${year ?? 'n.d.'})`;
}

function familiesText(authors: readonly string[]): string {
  const families = authors.map(authorName).map((name) => (name.kind === 'person' ? name.family : nameText(name)));
  const [first = '', second = '', third] = families;
  if (second === '') return first;
  return third === undefined && second !== 'et al.' ? `${first} & ${second}` : `${first} et al.`;
}

function authorsText(authors: readonly string[]): string {
  const names = authors.map(authorName);
  const last = names.at(-1);
  const known = names.filter(({ kind }) => kind !== 'others').map(nameText);
  if (last?.kind === 'others') return `${known.join(', ')}, et al.`;
  const end = known.at(-1) ?? '';
  return known.length < 2 ? sentence(end) : `${known.slice(0, -1).join(', ')}, & ${sentence(end)}`;
}

function nameText(name: AuthorName): string {
  if (name.kind === 'others') return 'et al.';
  if (name.kind === 'office') return name.name;
  const initials = name.initials.map((letter) => `${letter}.`).join(' ');
  return [name.family, initials, name.suffix === '' ? '' : `${name.suffix}.`].filter((part) => part !== '').join(', ');
}

function sourceText({ container, volume, issue, pages }: Citation): string {
  const number = `${volume}${issue === '' ? '' : `(${issue})`}`;
  const parts = [container, number, pages].filter((part) => part !== '');
  return parts.length === 0 ? '' : sentence(parts.join(', '));
}

function sentence(text: string): string {
  return text === '' || /[.?!]$/.test(text) ? text : `${text}.`;
}
