import { describe, expect, it } from 'vitest';
import { StartPage } from '../../../../src/app/pages/start/StartPage.tsx';
import { markup, words } from '../../fake-app.tsx';

describe('the start page', () => {
  const shown = words(<StartPage />);

  it('begins with what it is for and that nothing leaves', () => {
    expect(shown).toMatch(/^Do people get to treatment, and do they stay\?.*Nothing leaves this browser\./);
  });

  it.each(['Choose files', 'Paste a table instead', 'Open the sample county', 'Open a saved project'])(
    'offers: %s',
    (way) => expect(shown).toContain(way),
  );

  it('says in plain words what happens to the data', () => {
    expect(shown).toContain('They are not sent anywhere.');
    expect(shown).toContain('Counts of 1 to 10 people are hidden');
  });

  it('leads to the proof', () => {
    expect(markup(<StartPage />)).toMatch(/href="#\/privacy"[^>]*>Prove it: let the page try to leak</);
  });
});
