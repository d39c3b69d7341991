import { type AuthorName, authorName } from '../domain/evidence/author-name.ts';
import { addressOf, titleOf } from '../domain/evidence/citation-parts.ts';
import type { Study } from '../domain/evidence/study.ts';
import { type CitationFormat, publicationType } from './cite.ts';

/** The exchange format of reference managers such as Zotero, EndNote and Mendeley. */
export const citeRis: CitationFormat = {
  id: 'ris',
  label: 'RIS',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  render: (studies) => studies.map(record).join('\r\n'),
};

function record(study: Study): string {
  const { citation } = study;
  const [first = '', last = ''] = citation.pages.split('-');
  const tags = [
    ['TY', publicationType(citation.type).ris],
    ...citation.authors.map((author) => ['AU', nameText(authorName(author))] as const),
    ['TI', titleOf(study)],
    ['T2', citation.container],
    ['PY', citation.year === null ? '' : String(citation.year)],
    ['VL', citation.volume],
    ['IS', citation.issue],
    ['SP', first],
    ['EP', last],
    ['DO', citation.doi],
    ['AN', citation.pmid === '' ? '' : `PMID ${citation.pmid}`],
    ['UR', addressOf(citation)],
  ] as const;
  const lines = tags
    .filter(([, text]) => text !== '')
    .map(([tag, text]) => `${tag}  - ${text.replaceAll(/\s+/g, ' ')}`);
  return [...lines, 'ER  - ', ''].join('\r\n');
}

function nameText(name: AuthorName): string {
  if (name.kind === 'others') return '';
  if (name.kind === 'office') return name.name;
  const initials = name.initials.map((letter) => `${letter}.`).join(' ');
  return `${name.family}, ${initials}${name.suffix === '' ? '' : `, ${name.suffix}`}`;
}
