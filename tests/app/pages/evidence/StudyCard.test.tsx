import { describe, expect, it } from 'vitest';
import { StudyCard } from '../../../../src/app/pages/evidence/StudyCard.tsx';
import { entryById } from '../../../../src/domain/evidence/library.ts';
import { membershipWords } from '../../../../src/domain/evidence/review.ts';
import { words } from '../../fake-app.tsx';

describe('a study', () => {
  const heroes = entryById('HEROES-01')?.study;
  if (heroes === undefined) throw new Error('the study is gone');

  it('is told with program, place, results and how it stands to the review', () => {
    const shown = words(<StudyCard study={heroes} />);
    expect(shown).toContain('HEROES (Houston Emergency Opioid Engagement System) Langabeer et al. 2020. Houston, TX.');
    expect(shown).toContain(`${heroes.results[0]?.measure} Grade A 34 of 103: 33% (95% interval 25–43%)`);
    expect(shown).toContain(membershipWords(heroes.reviewSet.status));
  });

  it('says what was not stated', () => {
    expect(words(<StudyCard study={{ ...heroes, design: '' }} />)).toContain('Design not stated');
  });

  it('begins with a capital whatever the program is called', () => {
    expect(words(<StudyCard study={{ ...heroes, program: 'no program (usual care)' }} />)).toMatch(/^No program/);
  });
});
