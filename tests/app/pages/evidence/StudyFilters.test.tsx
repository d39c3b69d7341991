import { describe, expect, it } from 'vitest';
import { StudyFilters } from '../../../../src/app/pages/evidence/StudyFilters.tsx';
import { EVERYTHING_SOLID } from '../../../../src/app/pages/evidence/study-filter.ts';
import { markup, words } from '../../fake-app.tsx';

describe('the search for studies', () => {
  it('is by measure, kind of program and quality, and says what the grades mean', () => {
    const shown = words(<StudyFilters filter={EVERYTHING_SOLID} onChange={() => {}} />);
    expect(shown).toMatch(
      /Grade A: both counts.* Measure All Referral .* Kind of program All Walk-in .* Quality A only/,
    );
  });

  it('shows what is looked for', () => {
    const html = markup(<StudyFilters filter={{ ...EVERYTHING_SOLID, topic: 'retention' }} onChange={() => {}} />);
    expect(html).toMatch(/<option value="retention" selected="">/);
  });
});
