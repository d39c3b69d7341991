import { describe, expect, it } from 'vitest';
import { Findings } from '../../../src/app/ledger/Findings.tsx';
import { markup, words } from '../fake-app.tsx';
import { EARLY_ENTRY, NO_ID, OLD_EXPORT } from './found.ts';

describe('the findings', () => {
  const shown = <Findings findings={[NO_ID, EARLY_ENTRY, OLD_EXPORT]} issues={[]} severalFiles={false} />;

  it('stand level by level, each with its numbers, why it matters and what to do', () => {
    expect([...markup(shown).matchAll(/<h[34]>([^<]*)</g)].map(([, title]) => title)).toEqual([
      'Set aside',
      'No person id',
      'Left out of some measures',
      'Entry before the referral',
      'Please check',
      'Old export',
    ]);
    expect(words(shown)).toContain('120 rows have a treatment entry dated before the referral.');
    expect(words(shown)).toContain('Why it matters: The wait would be less than nothing.');
    expect(words(shown)).toContain('What to do: Export again, or set the as-of date to the day this file reaches.');
  });

  it('offer their rows, closed at first, and none for a whole file', () => {
    expect([...markup(shown).matchAll(/aria-expanded="(\w+)"/g)].map(([, open]) => open)).toEqual(['false', 'false']);
    expect(words(shown)).toContain('Show the 120 rows');
  });

  it('name the file where there are several', () => {
    expect(words(<Findings findings={[NO_ID]} issues={[]} severalFiles />)).toContain('a.csv: 2 rows have no id');
  });

  it('say that rows are being checked, and when nothing was found', () => {
    expect(words(<Findings findings={null} issues={[]} severalFiles={false} />)).toBe('Checking every row…');
    expect(words(<Findings findings={[]} issues={[]} severalFiles={false} />)).toMatch(/^No findings/);
  });
});
