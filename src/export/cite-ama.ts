import { amaCitation } from '../domain/evidence/citation.ts';
import type { CitationFormat } from './cite.ts';

export const citeAma: CitationFormat = {
  id: 'ama',
  label: 'AMA',
  extension: 'txt',
  mediaType: 'text/plain',
  render: (studies) => studies.map(({ citation }) => `${amaCitation(citation)}\n`).join('\n'),
};
