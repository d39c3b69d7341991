import { type AuthorName, authorName } from '../domain/evidence/author-name.ts';
import type { Study } from '../domain/evidence/study.ts';
import { addressOf, type CitationFormat, titleOf } from './cite.ts';

/** References in APA style (7th edition), as plain text: what a journal sets in italics stands upright. */
export const citeApa: CitationFormat = {
  id: 'apa',
  label: 'APA',
  extension: 'txt',
  mediaType: 'text/plain',
  render: (studies) => studies.map((study) => `${reference(study)}\n`).join('\n'),
};

function reference(study: Study): string {
  const { citation } = study;
  const year = `(${citation.year ?? 'n.d.'}).`;
  const title = sentence(titleOf(study));
  const lead = citation.authors.length === 0 ? [title, year] : [authorsText(citation.authors), year, title];
  return [...lead, sourceText(citation), addressOf(citation)].filter((part) => part !== '').join(' ');
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

function sourceText({ container, volume, issue, pages }: Study['citation']): string {
  const number = `${volume}${issue === '' ? '' : `(${issue})`}`;
  const parts = [container, number, pages].filter((part) => part !== '');
  return parts.length === 0 ? '' : sentence(parts.join(', '));
}

function sentence(text: string): string {
  return text === '' || /[.?!]$/.test(text) ? text : `${text}.`;
}
