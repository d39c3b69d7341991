import type { CitationFormat } from './cite.ts';
import { citeAma } from './cite-ama.ts';
import { citeApa } from './cite-apa.ts';
import { citeBibtex } from './cite-bibtex.ts';
import { citeCsl } from './cite-csl.ts';
import { citeRis } from './cite-ris.ts';

/** Every way in which studies can be cited. */
export const CITATION_FORMATS: readonly CitationFormat[] = [citeAma, citeApa, citeBibtex, citeRis, citeCsl];
