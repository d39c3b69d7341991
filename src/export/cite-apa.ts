import { apaCitation } from '../domain/evidence/apa-citation.ts';
import type { CitationFormat } from './cite.ts';

export const citeApa: CitationFormat = {
  id: 'apa',
  label: 'APA',
  extension: 'txt',
  mediaType: 'text/plain',
  render: (studies) => studies.map((study) => `${apaCitation(study)}\n`).join('\n'),
};
