import { describe, expect, it } from 'vitest';
import { OwnEvidenceSection } from '../../../../src/app/pages/evidence/OwnEvidenceSection.tsx';
import { OWN_FIELD_GROUPS } from '../../../../src/app/pages/evidence/own-fields.ts';
import { StudyLibrary } from '../../../../src/app/pages/evidence/StudyLibrary.tsx';
import { ownStudies } from '../../../../src/domain/evidence/own-evidence.ts';
import { OWN_COLUMNS } from '../../../../src/domain/evidence/own-row.ts';
import { OWN_ROW } from '../../../domain/evidence/own-sample.ts';
import { fakeApp, words } from '../../fake-app.tsx';

const settings = { name: '', events: [], asOf: null, evidence: ownStudies([OWN_ROW]).studies };

describe('own evidence', () => {
  it('is none at first, and can be added by form or from a file', () => {
    const shown = words(<OwnEvidenceSection />);
    expect(shown).toContain('No study has been added yet. Add from a file Download the CSV template');
    expect(shown).toContain('Add a study by form The study Program (needed) Pathway (needed) Choose Walk-in');
    expect(shown).not.toContain('Download to share');
  });

  it('is listed, can be removed and shared', () => {
    const shown = words(<OwnEvidenceSection />, fakeApp({ settings }));
    expect(shown).toContain('Harbor Outreach, 2024: retention at 90 days Remove Harbor Outreach');
    expect(shown).toContain('Download to share');
  });

  it('stands in the library with its mark', () => {
    const shown = words(<StudyLibrary />, fakeApp({ settings }, '#/evidence?study-since=2024&study-until=2024'));
    expect(shown).toContain('Harbor Outreach Writer and Office of Health 2024.');
    expect(shown).toContain('Added by the county; not checked by anybody else.');
  });

  it('has a field in the form for every column of the template', () => {
    expect(OWN_FIELD_GROUPS.flatMap(({ columns }) => columns).toSorted()).toEqual([...OWN_COLUMNS].toSorted());
  });
});
