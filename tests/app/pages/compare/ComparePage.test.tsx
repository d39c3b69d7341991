import { describe, expect, it } from 'vitest';
import { ComparePage } from '../../../../src/app/pages/compare/ComparePage.tsx';
import { DEFAULT_VIEW } from '../../../../src/app/view.ts';
import { comparisonFigure } from '../../../../src/report/compare/comparison-figure.ts';
import { comparisonInput, part } from '../../../report/compare/compare-sample.ts';
import { boardOf } from '../../board-of.ts';
import { fakeApp, words } from '../../fake-app.tsx';
import { loadedWith } from '../../ready-file.ts';

const VIEW = { ...DEFAULT_VIEW, page: 'compare' } as const;
const loaded = loadedWith({
  mappedFields: new Set(['program']),
  groups: new Map([['program', ['East', 'West']]] as const),
});

describe('the compare page', () => {
  it('shows the choice above the comparison', () => {
    const figures = [comparisonFigure(comparisonInput([part(['East'], 50, 100), part(['West'], 55, 100)]))];
    const shown = words(<ComparePage />, fakeApp({ loaded, board: boardOf({ view: VIEW, figures }) }, '#/compare'));
    expect(shown).toContain('Treatment entry within 30 days: does it differ by program?');
    expect(shown.indexOf('Compare by')).toBeLessThan(shown.indexOf('The groups do not clearly differ'));
  });

  it('offers this year against the years before, until that is what is compared', () => {
    const offered = 'Compare this year with the years before';
    const at = (address: string) =>
      words(<ComparePage />, fakeApp({ loaded, board: boardOf({ view: VIEW }) }, address));
    expect(at('#/compare')).toContain(offered);
    expect(at('#/compare?v=1&by=year&compare=periods')).not.toContain(offered);
    expect(at('#/compare?v=1&by=year')).toContain(offered);
  });

  it('says what to match where no column tells people apart', () => {
    const shown = words(<ComparePage />, fakeApp({ loaded: loadedWith({ groups: new Map() }) }, '#/compare'));
    expect(shown).toContain('Nothing to compare by');
    expect(shown).toContain('Match columns');
  });

  it('shows the ways in without data', () => {
    expect(words(<ComparePage />, fakeApp({}, '#/compare'))).toContain('No data yet');
  });
});
