import { type AuthorName, authorName } from '../domain/evidence/author-name.ts';
import { addressOf, titleOf } from '../domain/evidence/citation-parts.ts';
import type { Study } from '../domain/evidence/study.ts';
import { type CitationFormat, publicationType } from './cite.ts';

/** CSL-JSON, which Pandoc, Quarto and Zotero read. */
export const citeCsl: CitationFormat = {
  id: 'csl',
  label: 'CSL-JSON',
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  render: (studies) => `${JSON.stringify(studies.map(item), null, 2)}\n`,
};

function item(study: Study): Readonly<Record<string, unknown>> {
  const { citation, id } = study;
  const authors = citation.authors.map(authorName).flatMap(cslName);
  const fields: Readonly<Record<string, unknown>> = {
    id,
    type: publicationType(citation.type).csl,
    title: titleOf(study),
    author: authors.length === 0 ? '' : authors,
    'container-title': citation.container,
    issued: citation.year === null ? '' : { 'date-parts': [[citation.year]] },
    volume: citation.volume,
    issue: citation.issue,
    page: citation.pages,
    DOI: citation.doi,
    PMID: citation.pmid,
    PMCID: citation.pmcid,
    URL: addressOf(citation),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}

function cslName(name: AuthorName): readonly Readonly<Record<string, string>>[] {
  if (name.kind === 'others') return [{ literal: 'et al.' }];
  if (name.kind === 'office') return [{ literal: name.name }];
  const given = name.initials.map((letter) => `${letter}.`).join(' ');
  return [{ family: name.family, given, ...(name.suffix === '' ? {} : { suffix: name.suffix }) }];
}
