import type { Study } from '../domain/evidence/study.ts';

/** A way to write references. A new one is a file and a line in `cite-formats.ts`. */
export interface CitationFormat {
  readonly id: string;
  readonly label: string;
  readonly extension: string;
  readonly mediaType: string;
  /** One file's text for all these studies; what was not seen of a record is left out, never guessed. */
  render(studies: readonly Study[]): string;
}

/** The kind of publication, in the words of each format. */
export interface PublicationType {
  readonly bibtex: string;
  readonly ris: string;
  readonly csl: string;
}

const TYPES: Readonly<Record<string, PublicationType>> = {
  'journal article': { bibtex: 'article', ris: 'JOUR', csl: 'article-journal' },
  'agency report': { bibtex: 'techreport', ris: 'RPRT', csl: 'report' },
  'conference abstract': { bibtex: 'misc', ris: 'CONF', csl: 'paper-conference' },
  presentation: { bibtex: 'misc', ris: 'SLIDE', csl: 'speech' },
};

export function publicationType(type: string): PublicationType {
  return TYPES[type] ?? { bibtex: 'misc', ris: 'GEN', csl: 'document' };
}
