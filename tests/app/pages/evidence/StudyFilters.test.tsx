import { describe, expect, it } from 'vitest';
import { StudyFilters } from '../../../../src/app/pages/evidence/StudyFilters.tsx';
import { STUDIES } from '../../../../src/domain/evidence/library.ts';
import { fakeApp, markup, words } from '../../fake-app.tsx';

describe('the search for studies', () => {
  it('is by measure, program, design, years, review and quality, and says what the grades mean', () => {
    const shown = words(<StudyFilters studies={STUDIES} />);
    expect(shown).toMatch(
      /Grade A: both counts.* Measure All Referral .* Kind of program All Walk-in .* Design All Randomized trials .* Published since Any year 2026 .* In the review of 2020 All .* Quality A only/,
    );
  });

  it('shows what the address looks for, and the way back', () => {
    const html = markup(<StudyFilters studies={STUDIES} />, fakeApp({}, '#/evidence?study-measure=retention'));
    expect(html).toMatch(/<option value="retention" selected="">/);
    expect(html).toContain('Show all again');
    expect(markup(<StudyFilters studies={STUDIES} />)).not.toContain('Show all again');
  });
});
