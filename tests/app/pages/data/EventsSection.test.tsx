import { describe, expect, it } from 'vitest';
import { EventsSection } from '../../../../src/app/pages/data/EventsSection.tsx';
import { isoDate } from '../../../../src/domain/units.ts';
import { fakeApp, words } from '../../fake-app.tsx';

describe('the marked events on the data page', () => {
  it('stand under what a mark says and does not say', () => {
    const events = [{ date: isoDate('2025-03-01'), label: 'Detox beds opened' }];
    const shown = words(<EventsSection />, fakeApp({ settings: { name: '', events, asOf: null, evidence: [] } }));
    expect(shown).toContain('a mark does not say that one thing caused another. Mar 1, 2025: Detox beds opened');
  });
});
