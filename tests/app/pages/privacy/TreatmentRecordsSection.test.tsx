import { describe, expect, it } from 'vitest';
import { TreatmentRecordsSection } from '../../../../src/app/pages/privacy/TreatmentRecordsSection.tsx';
import { words } from '../../fake-app.tsx';

const shown = words(<TreatmentRecordsSection />);

describe('the section for the privacy officer', () => {
  it('says who gets the records, where they are, what leaves, and what cannot be promised', () => {
    expect(shown).toMatch(/42 CFR Part 2.*it is not legal advice/);
    expect(shown).toMatch(/Who gets the records Nobody\./);
    expect(shown).toMatch(/Lists of rows to correct hold client ids and are records in the sense of the law/);
    expect(shown).toContain('What it cannot promise');
  });

  it('has the way to forget everything, also when no file is open', () => {
    expect(shown).toMatch(/Erase everything$/);
  });
});
