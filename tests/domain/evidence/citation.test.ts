import { describe, expect, it } from 'vitest';
import { amaCitation, shortCitation } from '../../../src/domain/evidence/citation.ts';
import { STUDIES } from '../../../src/domain/evidence/library.ts';

function citation(id: string) {
  const study = STUDIES.find((one) => one.id === id);
  if (!study) throw new Error(`there is no study ${id}`);
  return study.citation;
}

describe('a citation', () => {
  it('is a reference in AMA style with the identifiers that were seen', () => {
    expect(amaCitation(citation('heroes'))).toBe(
      'Langabeer J, Champagne-Langabeer T, Luber SD, et al. Outreach to people who survive opioid overdose: Linkage and retention in treatment. Journal of Substance Abuse Treatment. 2020;111:11-15. doi:10.1016/j.jsat.2019.12.008 PMID 32087833',
    );
  });

  it('leaves out what was not seen', () => {
    const text = amaCitation(citation('mari-zhang25'));
    expect(text).toContain('Zhang A');
    expect(text).not.toMatch(/doi|PMID|undefined|null|\.\./);
  });

  it('is short beside a number', () => {
    expect(shortCitation(citation('heroes'))).toBe('Langabeer et al. 2020');
  });
});
