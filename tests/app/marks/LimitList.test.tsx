import { describe, expect, it } from 'vitest';
import { LimitList } from '../../../src/app/marks/LimitList.tsx';
import type { LimitRule } from '../../../src/domain/limit-rules.ts';
import { DEFAULT_DEFINITIONS } from '../../../src/domain/metrics/definitions.ts';
import { isoDate } from '../../../src/domain/units.ts';
import { fakeApp, words } from '../fake-app.tsx';

const BASE: LimitRule = { kind: 'rebase', measure: 'treatment-entry', date: isoDate('2025-03-01'), note: 'New clinic' };

describe('the limits of a measure', () => {
  it('stand with their reason for all its windows, and for no other measure', () => {
    const app = fakeApp();
    app.session.addLimit(BASE);
    expect(words(<LimitList metricId="treatment-entry-90d" />, app)).toContain(
      'New limits from Mar 1, 2025: New clinic Remove',
    );
    expect(words(<LimitList metricId="acceptance" />, app)).not.toContain('New clinic');
  });

  it('ask for a date and a reason', () => {
    expect(words(<LimitList metricId="acceptance" />)).toMatch(/Limits begin anew on Why .* Begin limits anew$/);
  });

  it('are taken back and set again step by step, and one of a date takes the place of the other', () => {
    const { session } = fakeApp();
    const notes = () => (session.store.get().settings.limits ?? []).map(({ note }) => note);
    const view = { asOf: null, definitions: DEFAULT_DEFINITIONS };
    session.addLimit(BASE);
    session.addLimit({ ...BASE, note: 'New clinic, second floor' });
    expect(notes()).toEqual(['New clinic, second floor']);
    session.step('undone', view);
    expect(notes()).toEqual(['New clinic']);
    session.step('undone', view);
    expect(notes()).toEqual([]);
    session.step('redone', view);
    expect(notes()).toEqual(['New clinic']);
    const [rule] = session.store.get().settings.limits ?? [];
    if (rule) session.removeLimit(rule);
    expect(notes()).toEqual([]);
  });
});
