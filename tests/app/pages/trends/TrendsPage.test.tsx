import { describe, expect, it } from 'vitest';
import { TrendsPage } from '../../../../src/app/pages/trends/TrendsPage.tsx';
import { DEFAULT_VIEW } from '../../../../src/app/view.ts';
import { metricById } from '../../../../src/domain/metrics/catalogue.ts';
import { isoDate } from '../../../../src/domain/units.ts';
import { boardOf } from '../../board-of.ts';
import { fakeApp, words } from '../../fake-app.tsx';
import { loadedWith } from '../../ready-file.ts';

const VIEW = { ...DEFAULT_VIEW, page: 'trends' } as const;

describe('the trends page', () => {
  it('shows one measure with its choice above', () => {
    const shown = words(<TrendsPage />, fakeApp({ loaded: loadedWith(), board: boardOf({ view: VIEW }) }, '#/trends'));
    expect(shown).toContain('Of the people met, how many were offered a referral?');
    expect(shown.indexOf('Measure')).toBeLessThan(shown.indexOf('50% of 40'));
  });

  it('says which column a measure would need', () => {
    const metric = metricById('acceptance');
    if (metric === undefined) throw new Error('the measure is gone');
    const board = boardOf({ view: VIEW, trends: [], unanswerable: [{ metric, missing: [['accepted']] }] });
    expect(words(<TrendsPage />, fakeApp({ loaded: loadedWith(), board }, '#/trends'))).toContain(
      'Acceptance cannot be worked out from these files It needs "Accepted".',
    );
  });

  it('says below it why there is no control chart yet', () => {
    const gaps = [
      { question: 'Acceptance: is it changing by more than chance?', reason: 'short', missing: [] },
    ] as const;
    const shown = words(
      <TrendsPage />,
      fakeApp({ loaded: loadedWith(), board: boardOf({ view: VIEW, gaps }) }, '#/trends'),
    );
    expect(shown).toContain('at least 10 complete periods in a row');
  });

  it('shows the ways in without data', () => {
    expect(words(<TrendsPage />, fakeApp({}, '#/trends'))).toContain('No data yet');
  });

  it('offers charts, new limits with a reason, and events, below the figures', () => {
    const app = fakeApp({ loaded: loadedWith(), board: boardOf({ view: VIEW }) }, '#/trends?v=1&metric=death-30d');
    app.session.addLimit({ kind: 'rebase', measure: 'death', date: isoDate('2025-03-01'), note: 'New team' });
    const shown = words(<TrendsPage />, app);
    expect(shown).toMatch(/Undo: where limits begin anew .* Chart Chosen by the data .* t chart: days between events/);
    expect(shown).toContain('New limits from Mar 1, 2025: New team');
    expect(shown.indexOf('50% of 40')).toBeLessThan(shown.indexOf('Chart and limits'));
  });

  it('says in published mode why single deaths are not shown, and what may be', () => {
    const gaps = [{ question: 'Deaths?', reason: 'rare', missing: [] }] as const;
    const app = fakeApp({ loaded: loadedWith(), board: boardOf({ view: VIEW, gaps }) }, '#/trends');
    expect(words(<TrendsPage />, app)).toMatch(/Hidden: the events are so few .* What may be published/);
  });
});
