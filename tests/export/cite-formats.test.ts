import { describe, expect, it } from 'vitest';
import { STUDIES } from '../../src/domain/evidence/library.ts';
import { parseStudy } from '../../src/domain/evidence/parse-study.ts';
import type { Study } from '../../src/domain/evidence/study.ts';
import { CITATION_FORMATS } from '../../src/export/cite-formats.ts';
import { studyJson } from '../domain/evidence/sample-study.ts';

function cited(format: string, ...studies: readonly Study[]): string {
  return CITATION_FORMATS.find(({ id }) => id === format)?.render(studies) ?? '';
}

function heroes(): Study {
  const found = STUDIES.find(({ id }) => id === 'heroes');
  if (found === undefined) throw new Error('HEROES is not in the library');
  return found;
}

function studyWith(citation: Readonly<Record<string, unknown>>): Study {
  const outcome = parseStudy(studyJson({ citation }));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.study;
}

describe('HEROES, cited', () => {
  it('in AMA style', () => {
    expect(cited('ama', heroes())).toBe(
      'Langabeer J, Champagne-Langabeer T, Luber SD, et al. Outreach to people who survive opioid overdose: Linkage and retention in treatment. Journal of Substance Abuse Treatment. 2020;111:11-15. doi:10.1016/j.jsat.2019.12.008 PMID 32087833\n',
    );
  });

  it('in APA style', () => {
    expect(cited('apa', heroes())).toBe(
      'Langabeer, J., Champagne-Langabeer, T., Luber, S. D., Prater, S. J., Stotts, A., Kirages, K., Yatsco, A., & Chambers, K. A. (2020). Outreach to people who survive opioid overdose: Linkage and retention in treatment. Journal of Substance Abuse Treatment, 111, 11-15. https://doi.org/10.1016/j.jsat.2019.12.008\n',
    );
  });

  it('for BibTeX', () => {
    expect(cited('bibtex', heroes()).split('\n')).toEqual([
      '@article{heroes,',
      '  author = {Langabeer, J. and Champagne-Langabeer, T. and Luber, S. D. and Prater, S. J. and Stotts, A. and Kirages, K. and Yatsco, A. and Chambers, K. A.},',
      '  title = {{Outreach to people who survive opioid overdose: Linkage and retention in treatment}},',
      '  journal = {Journal of Substance Abuse Treatment},',
      '  year = {2020},',
      '  volume = {111},',
      '  pages = {11--15},',
      '  doi = {10.1016/j.jsat.2019.12.008},',
      '  url = {https://doi.org/10.1016/j.jsat.2019.12.008},',
      '  note = {PMID 32087833}',
      '}',
      '',
    ]);
  });

  it('for reference managers (RIS)', () => {
    const lines = cited('ris', heroes()).split('\r\n');
    expect(lines.slice(0, 2)).toEqual(['TY  - JOUR', 'AU  - Langabeer, J.']);
    expect(lines).toEqual(
      expect.arrayContaining(['SP  - 11', 'EP  - 15', 'DO  - 10.1016/j.jsat.2019.12.008', 'ER  - ']),
    );
  });

  it('as CSL-JSON', () => {
    const [item] = JSON.parse(cited('csl', heroes()));
    expect(item).toMatchObject({
      id: 'heroes',
      type: 'article-journal',
      issued: { 'date-parts': [[2020]] },
      DOI: '10.1016/j.jsat.2019.12.008',
    });
    expect(item.author[2]).toEqual({ family: 'Luber', given: 'S. D.' });
  });
});

describe('what was not seen', () => {
  const bare = studyWith({ authors: [], title: '', type: 'presentation' });

  it('is left out and never guessed', () => {
    expect(cited('apa', bare)).toBe('[presentation on Made-up program]. (n.d.).\n');
    expect(cited('ris', bare)).toBe('TY  - SLIDE\r\nTI  - [presentation on Made-up program]\r\nER  - \r\n');
    expect(JSON.parse(cited('csl', bare))).toEqual([
      { id: 'made-up', type: 'speech', title: '[presentation on Made-up program]' },
    ]);
  });
});

describe('signs that a format would misread', () => {
  it('are made safe for TeX', () => {
    const study = studyWith({ authors: ['Office of R&D', 'et al.'], year: 2024, title: 'A 50% rise {in} costs_$' });
    const text = cited('bibtex', study);
    expect(text).toContain('author = {{Office of R\\&D} and others}');
    expect(text).toContain('title = {{A 50\\% rise in costs\\_\\$}}');
  });
});

describe('the whole library', () => {
  it.each(CITATION_FORMATS)('can be cited as $label, every study with its title', (format) => {
    const text = format.render(STUDIES);
    expect(text).not.toMatch(/undefined|null|NaN/);
    expect(text.length).toBeGreaterThan(STUDIES.length * 60);
  });

  it('gives every BibTeX entry a key of its own', () => {
    const keys = [...cited('bibtex', ...STUDIES).matchAll(/^@\w+\{([^,]+),/gm)].map(([, key]) => key);
    expect(new Set(keys).size).toBe(STUDIES.length);
  });
});
