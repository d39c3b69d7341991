import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChartCard } from '../../src/app/figure/ChartCard.tsx';
import { figureMessages } from '../../src/app/messages/figure.ts';
import { auditTable } from '../../src/domain/privacy/audit.ts';
import { defaultPolicy } from '../../src/domain/privacy/policy.ts';
import { figureCsv } from '../../src/export/figure-csv.ts';
import type { Figure } from '../../src/report/figure.ts';
import { asSeen, truths } from './seen-table.ts';
import { trendOf } from './truth-engine.ts';

/** What pictures, tips and words for screen readers say beyond the file: shares that stand nowhere in it. */
function strayShares(figure: Figure): readonly string[] {
  const html = renderToStaticMarkup(createElement(ChartCard, { figure, heading: 'h2', messages: figureMessages }));
  const known = `${figureCsv.render(figure)} ${figure.answer}`;
  const marks = [...html.matchAll(/(\d{4})(?:, (\w+))?: (\d+%)/g)];
  return marks.map(([text]) => text).filter((text) => !known.includes(text.split(': ')[1] ?? ''));
}

describe('an attacker who has the file of one page, by year and program with the total, and knows the rules', () => {
  it('places no small count to within the threshold, and no picture says more than the file', {
    timeout: 60_000,
  }, async () => {
    let hidden = 0;
    const law = fc.asyncProperty(truths, async (truth) => {
      const [split, unsplit] = [await trendOf(truth, 'program'), await trendOf(truth, null)];
      for (const part of ['referred', 'rest'] as const) {
        const table = asSeen(truth, part, split, null);
        hidden += table.hiddenCells.flat().filter(Boolean).length;
        const { exposedCells, shownSmallCells } = auditTable(table, defaultPolicy);
        expect([...exposedCells, ...shownSmallCells]).toEqual([]);
      }
      expect([...strayShares(split), ...strayShares(unsplit)]).toEqual([]);
    });
    await fc.assert(law, { numRuns: 40, seed: 8 });
    expect(hidden).toBeGreaterThan(50);
  });
});
