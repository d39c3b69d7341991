import { describe, expect, it } from 'vitest';
import { EventsSection } from '../../../../src/app/pages/data/EventsSection.tsx';
import { isoDate } from '../../../../src/domain/units.ts';
import { fakeApp, words } from '../../fake-app.tsx';

describe('the marked events', () => {
  it('stand with their date and can be removed', () => {
    const events = [{ date: isoDate('2025-03-01'), label: 'Detox beds opened' }];
    const shown = words(<EventsSection />, fakeApp({ settings: { name: '', events, asOf: null, evidence: [] } }));
    expect(shown).toContain('Mar 1, 2025: Detox beds opened Remove Detox beds opened');
    expect(shown).toContain('a mark does not say that one thing caused another');
  });

  it('are none at first, and a new one can be added', () => {
    expect(words(<EventsSection />)).toMatch(/No event is marked\. Date What happened Add the event$/);
  });
});
