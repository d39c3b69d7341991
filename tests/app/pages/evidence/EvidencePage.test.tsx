import { describe, expect, it } from 'vitest';
import { EvidencePage } from '../../../../src/app/pages/evidence/EvidencePage.tsx';
import { words } from '../../fake-app.tsx';

describe('the evidence page', () => {
  it('says how many studies and results there are, without second-hand ones', () => {
    const shown = words(<EvidencePage />);
    expect(shown).toMatch(/\b4\d studies, 8\d results\./);
    expect(shown).not.toContain('Grade C ');
  });
});
