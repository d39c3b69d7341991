import { describe, expect, it } from 'vitest';
import { LoadedFacts } from '../../../../src/app/pages/data/LoadedFacts.tsx';
import { words } from '../../fake-app.tsx';
import { loadedWith } from '../../ready-file.ts';

describe('how much is loaded', () => {
  it('is people, encounters and the first and last date', () => {
    expect(words(<LoadedFacts loaded={loadedWith()} />)).toBe(
      'Kind Rows about people People 3 Encounters 3 First date Jan 3, 2025 Last date Mar 5, 2025',
    );
  });

  it('is no count of people where the files hold counts', () => {
    expect(words(<LoadedFacts loaded={loadedWith({ kind: 'aggregate', firstDate: null })} />)).toBe(
      'Kind Monthly counts First date none Last date Mar 5, 2025',
    );
  });
});
