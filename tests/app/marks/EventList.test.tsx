import { describe, expect, it } from 'vitest';
import { EventForm } from '../../../src/app/marks/EventForm.tsx';
import { EventList } from '../../../src/app/marks/EventList.tsx';
import { DEFAULT_DEFINITIONS } from '../../../src/domain/metrics/definitions.ts';
import { isoDate } from '../../../src/domain/units.ts';
import { fakeApp, markup, words } from '../fake-app.tsx';

const OPENED = { date: isoDate('2025-03-01'), label: 'Detox beds opened' };

describe('the marked events', () => {
  it('stand with their date and can be changed and removed', () => {
    const app = fakeApp({ settings: { name: '', events: [OPENED], asOf: null, evidence: [] } });
    expect(words(<EventList />, app)).toContain(
      'Mar 1, 2025: Detox beds opened Change Detox beds opened Remove Detox beds opened Date',
    );
  });

  it('are none at first, and a new one can be added', () => {
    expect(words(<EventList />)).toMatch(/^No event is marked\. Date What happened Add the event$/);
  });

  it('are changed in a form that holds what they say now', () => {
    const form = markup(<EventForm event={OPENED} action="Save" onDone={() => undefined} onCancel={() => undefined} />);
    expect(form).toContain('value="2025-03-01"');
    expect(form).toContain('value="Detox beds opened"');
    expect(form).toContain('Leave it as it is');
  });
});

describe('a marked event of a session', () => {
  it('is added once, changed in its place, removed, and each of it can be undone', () => {
    const { session } = fakeApp();
    const events = () => session.store.get().settings.events.map(({ date, label }) => `${date} ${label}`);
    const view = { asOf: null, definitions: DEFAULT_DEFINITIONS };
    session.addEvent(OPENED);
    session.addEvent(OPENED);
    session.addEvent({ date: isoDate('2024-01-05'), label: 'New team' });
    expect(events()).toEqual(['2024-01-05 New team', '2025-03-01 Detox beds opened']);
    const [first] = session.store.get().settings.events;
    if (first) session.changeEvent(first, { date: isoDate('2025-06-01'), label: 'Second team' });
    expect(events()).toEqual(['2025-03-01 Detox beds opened', '2025-06-01 Second team']);
    session.step('undone', view);
    expect(events()).toEqual(['2024-01-05 New team', '2025-03-01 Detox beds opened']);
    const [again] = session.store.get().settings.events;
    if (again) session.removeEvent(again);
    session.step('undone', view);
    session.step('redone', view);
    expect(events()).toEqual(['2025-03-01 Detox beds opened']);
  });
});
