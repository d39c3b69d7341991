import { describe, expect, it } from 'vitest';
import { authorName } from '../../../src/domain/evidence/author-name.ts';
import { STUDIES } from '../../../src/domain/evidence/library.ts';

describe('an author', () => {
  it.each([
    ['Langabeer J', { kind: 'person', family: 'Langabeer', initials: ['J'], suffix: '' }],
    ["D'Onofrio G", { kind: 'person', family: "D'Onofrio", initials: ['G'], suffix: '' }],
    ['Champagne-Langabeer T', { kind: 'person', family: 'Champagne-Langabeer', initials: ['T'], suffix: '' }],
    ['Wilson JD Jr', { kind: 'person', family: 'Wilson', initials: ['J', 'D'], suffix: 'Jr' }],
    ['National Committee for Quality Assurance', { kind: 'office', name: 'National Committee for Quality Assurance' }],
    ['et al.', { kind: 'others' }],
  ])('%s is read', (text, name) => {
    expect(authorName(text)).toEqual(name);
  });

  it('of the library is a person, an office or the rest of a long list', () => {
    const offices = STUDIES.flatMap(({ citation }) => citation.authors)
      .map(authorName)
      .flatMap((name) => (name.kind === 'office' ? [name.name] : []));
    expect(
      offices.filter(
        (name) =>
          !/Administration|Authority|Consortium|Health|Forum|Committee|Network|Services|Center|Academies|College|Outreach/i.test(
            name,
          ),
      ),
    ).toEqual([]);
  });
});
