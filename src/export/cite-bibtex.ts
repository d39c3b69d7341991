import { type AuthorName, authorName } from '../domain/evidence/author-name.ts';
import { addressOf, titleOf } from '../domain/evidence/citation-parts.ts';
import type { Study } from '../domain/evidence/study.ts';
import { type CitationFormat, publicationType } from './cite.ts';

export const citeBibtex: CitationFormat = {
  id: 'bibtex',
  label: 'BibTeX',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  render: (studies) => studies.map(entry).join('\n'),
};

function entry(study: Study): string {
  const { citation, id } = study;
  const { bibtex } = publicationType(citation.type);
  const fields = [
    ['author', citation.authors.map((author) => nameText(authorName(author))).join(' and ')],
    ['title', `{${escaped(titleOf(study))}}`],
    [
      bibtex === 'article' ? 'journal' : bibtex === 'techreport' ? 'institution' : 'howpublished',
      escaped(citation.container),
    ],
    ['year', citation.year === null ? '' : String(citation.year)],
    ['volume', citation.volume],
    ['number', citation.issue],
    ['pages', citation.pages.replace(/^(\w+)-(\w+)$/, '$1--$2')],
    ['doi', citation.doi],
    ['url', addressOf(citation)],
    ['note', citation.pmid === '' ? '' : `PMID ${citation.pmid}`],
  ] as const;
  const lines = fields.filter(([, text]) => text !== '').map(([name, text]) => `  ${name} = {${text}}`);
  return `@${bibtex}{${id},\n${lines.join(',\n')}\n}\n`;
}

function nameText(name: AuthorName): string {
  if (name.kind === 'others') return 'others';
  if (name.kind === 'office') return `{${escaped(name.name)}}`;
  const initials = name.initials.map((letter) => `${letter}.`).join(' ');
  const suffix = name.suffix === '' ? '' : `, ${name.suffix}`;
  return `${escaped(name.family)}${suffix}, ${initials}`;
}

/** Signs that TeX reads as commands; braces cannot stand alone. */
function escaped(text: string): string {
  return text.replaceAll(/[{}\\]/g, '').replaceAll(/[&%$#_]/g, (sign) => `\\${sign}`);
}
