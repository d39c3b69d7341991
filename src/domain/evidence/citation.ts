import type { Citation } from './study.ts';

const MOST_AUTHORS = 6;
const AUTHORS_BEFORE_ET_AL = 3;

/** A reference in AMA style, with the identifiers that were seen; what was not seen is left out. */
export function amaCitation(citation: Citation): string {
  const parts = [
    authorsText(citation.authors),
    sentence(citation.title === '' ? `[${kind(citation)}, title not seen]` : citation.title),
    sourceText(citation),
    ...identifiers(citation),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** `Langabeer et al. 2020`; where no author was seen the title, where no title either the kind of publication. */
export function shortCitation(citation: Citation): string {
  const { authors, title, year } = citation;
  const name = authors.length === 0 ? title || capitalised(kind(citation)) : surnames(authors);
  return `${name}${year === null ? '' : ` ${year}`}`;
}

function kind({ type }: Citation): string {
  return type === '' ? 'publication' : type;
}

function surnames([first = '', second = '', third]: readonly string[]): string {
  if (second === '') return surname(first);
  const two = third === undefined && second !== 'et al.';
  return two ? `${surname(first)} and ${surname(second)}` : `${surname(first)} et al.`;
}

/** `Langabeer` of "Langabeer J"; an office that is the author has no initials and keeps its whole name. */
function surname(author: string): string {
  return author.replace(/ [A-Z]{1,3}( Jr| Sr)?$/, '');
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

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
