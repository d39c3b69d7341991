import { describe, expect, it } from 'vitest';
import { ReviewSection } from '../../../../src/app/pages/evidence/ReviewSection.tsx';
import { STUDIES } from '../../../../src/domain/evidence/library.ts';
import { REVIEW } from '../../../../src/domain/evidence/review.ts';
import { words } from '../../fake-app.tsx';

describe('the review that sets out the field', () => {
  it('is told with what is not known of it, in the words of its record', () => {
    const shown = words(<ReviewSection />);
    const confirmed = STUDIES.filter(({ reviewSet }) => reviewSet.status === 'confirmed').length;
    expect(shown).toContain(REVIEW.membership);
    expect(shown).toContain(REVIEW.howToConfirm);
    expect(shown).toContain(`Confirmed so far: ${confirmed} of ${REVIEW.studies}.`);
  });
});
