import { describe, expect, it } from 'vitest';
import { CiteStudies } from '../../../../src/app/pages/evidence/CiteStudies.tsx';
import { STUDIES } from '../../../../src/domain/evidence/library.ts';
import { words } from '../../fake-app.tsx';

describe('references', () => {
  it('are offered in five styles, shown in AMA style first, to copy or download', () => {
    const heroes = STUDIES.filter(({ id }) => id === 'heroes');
    const shown = words(<CiteStudies studies={heroes} fileStem="heroes" />);
    expect(shown).toContain('AMA APA BibTeX RIS CSL-JSON Reference, AMA Langabeer J, Champagne-Langabeer T');
    expect(shown).toContain('doi:10.1016/j.jsat.2019.12.008 PMID 32087833 Copy Download');
  });
});
