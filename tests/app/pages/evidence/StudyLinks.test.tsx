import { describe, expect, it } from 'vitest';
import { StudyLinks } from '../../../../src/app/pages/evidence/StudyLinks.tsx';
import { entryById } from '../../../../src/domain/evidence/library.ts';
import { markup } from '../../fake-app.tsx';

describe('where a study can be read', () => {
  const citation = entryById('HEROES-01')?.study.citation;
  if (citation === undefined) throw new Error('the study is gone');

  it('is told without telling whence one comes', () => {
    const html = markup(<StudyLinks citation={citation} />);
    expect(html).toContain('href="https://doi.org/10.1016/j.jsat.2019.12.008"');
    expect(html).toContain('href="https://pubmed.ncbi.nlm.nih.gov/32087833/"');
    expect(html.match(/rel="noreferrer"/g)?.length).toBe(2);
  });

  it('is left out where no identifier was seen', () => {
    expect(markup(<StudyLinks citation={{ ...citation, doi: '', pmid: '' }} />)).toBe('');
  });
});
