import { describe, expect, it } from 'vitest';
import {
  formWithoutConflicts,
  type HoldingRules,
  reportWithoutConflicts,
  withheld,
} from '../../src/boards/held-back.ts';
import type { ReportBoard } from '../../src/boards/report-board.ts';
import { defaultPolicy } from '../../src/domain/privacy/policy.ts';
import type { Release } from '../../src/domain/privacy/release-ledger.ts';
import { isoDate } from '../../src/domain/units.ts';
import { numbersOfResults } from '../../src/report/release/released-numbers.ts';
import { emptyMaterial } from '../report/document/material.ts';
import { toldWith } from '../report/funder/told-sample.ts';
import { metric, ok, result } from '../report/results.ts';
import { sampleFigure } from '../report/sample-figure.ts';

const EVERYBODY = { where: [], from: null, to: null, split: null };
const asOf = isoDate('2026-06-30');

/** What a number of 100 people tells, and an earlier release that told of a few people fewer. */
function told(id: string, fewer: number) {
  const numbers = numbersOfResults([result(id, 'all', ok(46, 100))], EVERYBODY);
  const before = numbersOfResults([result(id, 'all', ok(46 - fewer, 100 - fewer))], EVERYBODY);
  const release: Release = { day: isoDate('2026-06-01'), asOf: isoDate('2026-05-31'), label: '', numbers: before };
  return { numbers, release };
}

function rules(releases: readonly Release[], ...allowed: readonly string[]): HoldingRules {
  return { releases, policy: defaultPolicy, allowed: new Set(allowed) };
}

const { numbers, release } = told('acceptance', 3);
const report: ReportBoard = {
  asOf,
  label: 'Everybody',
  because: [],
  numbers: new Map([
    ['measures', [...numbers, ...told('referral-rate', 3).numbers]],
    ['acceptance', numbers],
  ]),
  material: {
    ...emptyMaterial,
    measures: ['acceptance', 'referral-rate'].map((id) => ({
      metric: metric(id),
      cell: ok(46, 100),
      studies: { benchmarks: [], listed: [], sentence: '' },
    })),
    figures: { ...emptyMaterial.figures, trends: [{ ...sampleFigure, id: 'acceptance' }, sampleFigure] },
  },
};

describe('a report beside earlier releases', () => {
  it('leaves out the figure and hides the measure that would tell of a few people, and says which', () => {
    const { report: kept, held } = reportWithoutConflicts(report, rules([release]));
    expect(held.map(({ id }) => id)).toEqual(['acceptance']);
    expect(kept.material.figures.trends.map(({ id }) => id)).toEqual(['referral-rate']);
    expect(kept.material.measures.map(({ cell }) => cell.state)).toEqual(['suppressed', 'ok']);
  });

  it('is whole without releases, and where a person lets it out', () => {
    expect(reportWithoutConflicts(report, rules([])).report).toEqual(report);
    expect(reportWithoutConflicts(report, rules([release], 'acceptance'))).toEqual({ report, held: [] });
  });
});

describe('a report with a figure held back', () => {
  const held = new Set(['acceptance']);
  const kept = withheld(report, { figures: held, measures: held });

  it('has neither the figure nor the number of its measure', () => {
    expect(kept.material.figures.trends.map(({ id }) => id)).toEqual(['referral-rate']);
    expect(kept.material.measures.map(({ cell }) => cell.state)).toEqual(['suppressed', 'ok']);
  });

  it('counts as telling what is left, and nothing else', () => {
    expect([...kept.numbers.keys()]).toEqual(['measures']);
    expect(kept.numbers.get('measures')?.map(({ measure }) => measure)).toEqual(['referral-rate']);
  });
});

describe('a form beside earlier releases', () => {
  const form = { told: toldWith(ok(46, 100)), numbers, because: [] };

  it('hides the items of the measure that would tell of a few people, and no others', () => {
    const { form: kept, held } = formWithoutConflicts(form, rules([release]));
    expect(held.map(({ id }) => id)).toEqual(['served']);
    const states = kept.told.items.flatMap(({ item, filling }) =>
      filling.kind === 'files' && filling.cell.state === 'suppressed' ? [item.id] : [],
    );
    expect(states).toEqual(['served']);
  });

  it('is whole where a person lets it out', () => {
    expect(formWithoutConflicts(form, rules([release], 'served'))).toEqual({ form, held: [] });
  });
});
