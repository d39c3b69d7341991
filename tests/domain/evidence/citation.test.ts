import { describe, expect, it } from 'vitest';
import { amaCitation, shortCitation } from '../../../src/domain/evidence/citation.ts';
import { entryById, STUDIES } from '../../../src/domain/evidence/library.ts';
import type { Citation } from '../../../src/domain/evidence/study.ts';

const empty: Citation = {
  authors: [],
  year: null,
  title: '',
  container: '',
  volume: '',
  issue: '',
  pages: '',
  doi: '',
  pmid: '',
  pmcid: '',
  url: '',
  type: '',
  notSeen: [],
  whereSeen: '',
};

const cite = (changes: Partial<Citation>) => amaCitation({ ...empty, title: 'A title', ...changes });
const short = (changes: Partial<Citation>) => shortCitation({ ...empty, ...changes });

describe('amaCitation', () => {
  it('writes a journal article in one line', () => {
    const citation = entryById('COMP-09')?.study.citation;
    expect(citation && amaCitation({ ...citation, title: 'The title' })).toBe(
      'Karmali RN, Ray GT, Rubinstein AL, Sterling SA, Weisner CM, Campbell CI. The title. Drug and Alcohol Dependence. 2020;209:107923. doi:10.1016/j.drugalcdep.2020.107923 PMID 32126455',
    );
  });

  it('leaves out of a record of the library what was not seen', () => {
    const unseen = entryById('MARI-05')?.study.citation;
    expect(unseen && amaCitation(unseen)).toMatch(/^Zhang A, Nyland J, .*Program Completion\. 2025\.$/);
  });

  it('names all of six authors, three of seven', () => {
    const names = ['A A', 'B B', 'C C', 'D D', 'E E', 'F F'];
    expect(cite({ authors: names })).toBe('A A, B B, C C, D D, E E, F F. A title.');
    expect(cite({ authors: [...names, 'G G'] })).toBe('A A, B B, C C, et al. A title.');
  });

  it('keeps the et al. of a record whose authors were not all seen', () => {
    expect(cite({ authors: ['Welch AE', 'et al.'] })).toBe('Welch AE, et al. A title.');
  });

  it('sets issue and pages where they were seen', () => {
    const journal = { container: 'J Test', year: 2020, volume: '3' };
    expect(cite({ ...journal, issue: '5', pages: 'e1' })).toBe('A title. J Test. 2020;3(5):e1.');
    expect(cite(journal)).toBe('A title. J Test. 2020;3.');
    expect(cite({ container: 'J Test', year: 2020 })).toBe('A title. J Test. 2020.');
    expect(cite({ container: 'J Test' })).toBe('A title. J Test.');
  });

  it('ends a title once', () => {
    expect(cite({ title: 'Does it work?' })).toBe('Does it work?');
  });

  it('gives the address only where there is no identifier', () => {
    const url = 'https://example.org/report';
    expect(cite({ url })).toBe(`A title. ${url}`);
    expect(cite({ url, doi: '10.1000/1' })).toBe('A title. doi:10.1000/1');
    expect(cite({ url, pmid: '1' })).toBe('A title. PMID 1');
  });

  it('says that a title was not seen', () => {
    expect(cite({ title: '', type: 'conference abstract', year: 2022 })).toBe(
      '[conference abstract, title not seen]. 2022.',
    );
    expect(amaCitation(empty)).toBe('[publication, title not seen].');
  });

  it('leaves no gap in any citation of the library', () => {
    const lines = STUDIES.map(({ citation }) => amaCitation(citation));
    expect(lines.filter((line) => /\s\s|\.\.|,\s*[.;]|^\s|\s$|undefined|null|\(\)/.test(line))).toEqual([]);
  });
});

describe('shortCitation', () => {
  it.each([
    [['Langabeer J', 'Luber SD', 'Prater SJ'], 'Langabeer et al. 2020'],
    [['Welch AE', 'et al.'], 'Welch et al. 2020'],
    [['Scott CK', 'Dennis ML'], 'Scott and Dennis 2020'],
    [['Clark Hammond G'], 'Clark Hammond 2020'],
    [['Coupet E Jr'], 'Coupet 2020'],
    [['Centers for Medicare & Medicaid Services'], 'Centers for Medicare & Medicaid Services 2020'],
    [['Plymouth County Outreach'], 'Plymouth County Outreach 2020'],
  ])('of %j', (authors, expected) => {
    expect(short({ authors, year: 2020 })).toBe(expected);
  });

  it('goes without a year that was not seen', () => {
    expect(short({ authors: ['Ulintz AJ', 'Lyons MS', 'Parrish M'] })).toBe('Ulintz et al.');
  });

  it('falls back on the title, then on the kind of publication', () => {
    expect(short({ title: 'A report', year: 2021 })).toBe('A report 2021');
    expect(short({ type: 'conference abstract', year: 2022 })).toBe('Conference abstract 2022');
    expect(short({})).toBe('Publication');
  });

  it('names every study of the library', () => {
    expect(STUDIES.map(({ citation }) => shortCitation(citation)).filter((name) => !/^[A-Z]/.test(name))).toEqual([]);
  });
});
