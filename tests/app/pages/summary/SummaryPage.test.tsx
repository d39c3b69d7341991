import { describe, expect, it } from 'vitest';
import { SummaryPage } from '../../../../src/app/pages/summary/SummaryPage.tsx';
import { DEFAULT_VIEW } from '../../../../src/app/view.ts';
import { quiet } from '../../../report/control/control-sample.ts';
import { metric, ok, result } from '../../../report/results.ts';
import { measure, summaryOf } from '../../../report/summary/summary-sample.ts';
import { boardOf } from '../../board-of.ts';
import { fakeApp, markup, words } from '../../fake-app.tsx';
import { loadedWith } from '../../ready-file.ts';

const measures = [
  measure('treatment-entry-30d', [...quiet(23), 15], { windows: [result('treatment-entry-90d', 'all', ok(60, 100))] }),
  measure('retention-of-entered-90d', null, { all: { state: 'suppressed', reason: 'small-numerator' } }),
];
const unanswerable = [{ metric: metric('naloxone-given'), missing: [['naloxone_given']] }];
const summary = summaryOf(measures, { summaries: { measures, unanswerable } });
const board = boardOf({ view: { ...DEFAULT_VIEW, page: 'summary' }, trends: [], summary });
const ADDRESS = '#/summary?v=1&by=year';
const app = (state = {}) => fakeApp({ loaded: loadedWith(), board, ...state }, ADDRESS);

describe('the summary page', () => {
  it('has a row a measure: value with interval and n, change and studies in words', () => {
    const said = words(<SummaryPage />, app());
    expect(said).toContain('Dec 2024 15% (9–23%) n = 100');
    expect(said).toContain('Concern');
    expect(said).toContain('90 days: 60% (50–69%)');
    expect(said).toContain('Change: Concern: the latest value is worse than chance alone would bring.');
    expect(said).toContain('Hidden: it would describe too few people.');
  });

  it('leads from each row to its figure, with the filters kept', () => {
    const html = markup(<SummaryPage />, app());
    expect(html).toContain('href="#/trends?v=1&amp;metric=retention-of-entered-90d&amp;by=year"');
    expect(html).toContain('aria-label="From Jan 2023 to Dec 2024, by month."');
    expect(html.match(/aria-sort="none"/g)).toHaveLength(5);
  });

  it('names the measures that need a column', () => {
    expect(words(<SummaryPage />, app())).toMatch(/Measures that need a column \(1\) Naloxone.*Needs "Naloxone given"/);
  });

  it("shows the county's words as hers", () => {
    const comments = { 'all-measures': { comment: 'Beds were closed.', nextStep: '' } };
    const settings = { name: '', events: [], asOf: null, evidence: [], comments };
    expect(words(<SummaryPage />, app({ settings }))).toContain('Comment by the county Beds were closed.');
  });

  it('lets nothing out in internal mode', () => {
    expect(words(<SummaryPage />, app({ mode: 'internal' }))).not.toContain('Copy table');
    expect(words(<SummaryPage />, app())).toContain('Copy table');
  });
});
