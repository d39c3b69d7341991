import { describe, expect, it } from 'vitest';
import { OverviewPage } from '../../../../src/app/pages/overview/OverviewPage.tsx';
import { boardOf } from '../../board-of.ts';
import { fakeApp, markup, words } from '../../fake-app.tsx';
import { loadedWith } from '../../ready-file.ts';

describe('the overview', () => {
  it('shows each measure with its answer under the filters', () => {
    const shown = words(<OverviewPage />, fakeApp({ loaded: loadedWith(), board: boardOf() }, '#/overview'));
    expect(shown).toContain('50% of 40 people met were offered a referral (35–65%).');
    expect(shown.indexOf('Each point is a')).toBeLessThan(shown.indexOf('50% of 40'));
  });

  it('keeps the charts of the address before while the next ones are worked out', () => {
    const html = markup(
      <OverviewPage />,
      fakeApp({ loaded: loadedWith(), board: boardOf() }, '#/overview?v=1&by=year'),
    );
    expect(html).toContain('aria-busy="true"');
    expect(html).toContain('50% of 40');
  });

  it('shows no chart of another page', () => {
    const board = boardOf({ view: { ...boardOf().view, page: 'trends' } });
    expect(words(<OverviewPage />, fakeApp({ loaded: loadedWith(), board }, '#/overview'))).toContain(
      'Working out the charts…',
    );
  });

  it('shows the ways in without data', () => {
    expect(words(<OverviewPage />, fakeApp({}, '#/overview'))).toContain('No data yet');
  });
});
