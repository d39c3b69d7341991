import type { Citation } from './study.ts';

const MOST_AUTHORS = 6;
const AUTHORS_BEFORE_ET_AL = 3;

/** A reference in AMA style, with the identifiers that were seen; what was not seen is left out. */
export function amaCitation(citation: Citation): string {
  const parts = [
    authorsText(citation.authors),
    sentence(citation.title),
    sourceText(citation),
    ...identifiers(citation),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** `Langabeer et al. 2020`; the title where no author was seen. */
export function shortCitation({ authors, title, year }: Citation): string {
  const [first] = authors;
  const name = first === undefined ? title : first.split(' ').slice(0, -1).join(' ') || first;
  const others = authors.length > 1 ? ' et al.' : '';
  return `${name}${others}${year === null ? '' : ` ${year}`}`;
}

function authorsText(authors: readonly string[]): string {
  if (authors.length === 0) return '';
  const shown = authors.length > MOST_AUTHORS ? [...authors.slice(0, AUTHORS_BEFORE_ET_AL), 'et al'] : authors;
  return sentence(shown.join(', '));
}

function sourceText({ container, year, volume, issue, pages }: Citation): string {
  const number = `${volume}${issue === '' ? '' : `(${issue})`}`;
  const place = [number, pages].filter((part) => part !== '').join(':');
  const dated = [year === null ? '' : String(year), place].filter((part) => part !== '').join(';');
  return [container === '' ? '' : sentence(container), dated === '' ? '' : sentence(dated)]
    .filter((part) => part !== '')
    .join(' ');
}

function identifiers({ doi, pmid, url }: Citation): readonly string[] {
  const seen = [doi === '' ? '' : `doi:${doi}`, pmid === '' ? '' : `PMID ${pmid}`].filter((part) => part !== '');
  return seen.length > 0 || url === '' ? seen : [url];
}

function sentence(text: string): string {
  return text === '' || /[.?!]$/.test(text) ? text : `${text}.`;
}
