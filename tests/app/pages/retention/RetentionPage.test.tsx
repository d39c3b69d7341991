import { describe, expect, it } from 'vitest';
import { RetentionPage } from '../../../../src/app/pages/retention/RetentionPage.tsx';
import { DEFAULT_VIEW } from '../../../../src/app/view.ts';
import { survivalFigure } from '../../../../src/report/retention/survival-figure.ts';
import { survivalInput } from '../../../report/retention/survival-sample.ts';
import { boardOf } from '../../board-of.ts';
import { fakeApp, words } from '../../fake-app.tsx';
import { loadedWith } from '../../ready-file.ts';

const VIEW = { ...DEFAULT_VIEW, page: 'retention' } as const;

function shown(board: Parameters<typeof boardOf>[0], loaded = loadedWith()) {
  return words(<RetentionPage />, fakeApp({ loaded, board: boardOf({ view: VIEW, ...board }) }, '#/retention'));
}

describe('the retention page', () => {
  it('shows each figure with its answer', () => {
    const page = shown({ figures: [survivalFigure(survivalInput())] });
    expect(page).toContain('Do people stay in treatment?');
    expect(page).toContain('63% of the 80 people who entered');
    expect(page.indexOf('Split by')).toBeLessThan(page.indexOf('Do people stay in treatment?'));
  });

  it('says why a figure is not there, and what would make it appear', () => {
    const gap = { question: 'Do people stay in treatment?', missing: [['exit_date']] } as const;
    expect(shown({ gaps: [{ ...gap, reason: 'unanswerable' }] })).toContain('It needs "Exit date". Match that column');
    expect(shown({ gaps: [{ ...gap, reason: 'hidden', missing: [] }] })).toContain('Hidden: too few people');
    expect(shown({ gaps: [{ ...gap, reason: 'unanswerable' }] }, loadedWith({ kind: 'aggregate' }))).toContain(
      'Monthly counts cannot say',
    );
  });

  it('shows the ways in without data', () => {
    expect(words(<RetentionPage />, fakeApp({}, '#/retention'))).toContain('No data yet');
  });
});
