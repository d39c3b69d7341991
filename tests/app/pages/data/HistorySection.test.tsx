import { describe, expect, it } from 'vitest';
import { HistorySection } from '../../../../src/app/pages/data/HistorySection.tsx';
import { isoDate } from '../../../../src/domain/units.ts';
import { fakeApp, words } from '../../fake-app.tsx';
import { loadedWith } from '../../ready-file.ts';

describe('what the dates can say', () => {
  const loaded = loadedWith({
    firstDate: isoDate('2025-01-01'),
    mappedFields: new Set(['referral_date', 'referred', 'entry_date']),
  });

  it('is a table of questions, each possible since or from a day', () => {
    const shown = words(<HistorySection loaded={loaded} />, fakeApp({}, '#/data?as-of=2025-06-30'));
    expect(shown).toContain('The data begin on Jan 1, 2025 and are read as of Jun 30, 2025.');
    expect(shown).toContain(
      'What happens within 30 days Yes For people who came until May 31, 2025; later ones are pending.',
    );
    expect(shown).toContain('Seasons, from three years Not yet From Apr 1, 2028 on, once data reach that day.');
    expect(shown).not.toContain('within 365 days');
  });

  it('is not there without dates', () => {
    expect(words(<HistorySection loaded={{ ...loaded, firstDate: null }} />)).toBe('');
  });
});
