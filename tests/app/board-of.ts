import type { ShownBoard } from '../../src/app/shown-board.ts';
import { DEFAULT_VIEW } from '../../src/app/view.ts';
import { isoDate } from '../../src/domain/units.ts';
import { sampleFigure } from '../report/sample-figure.ts';

/** What a page is given to show. */
export function boardOf(change: Partial<ShownBoard> = {}): ShownBoard {
  return {
    view: { ...DEFAULT_VIEW, page: 'overview' },
    asOf: isoDate('2025-03-08'),
    cascade: null,
    figures: [],
    gaps: [],
    trends: [sampleFigure],
    unanswerable: [],
    evidence: null,
    summary: null,
    standingOut: null,
    unusableFilters: [],
    label: 'Everybody, by quarter',
    numbers: new Map(),
    because: [],
    ...change,
  };
}
