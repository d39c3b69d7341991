import type { Cell } from '../../../src/data/result.ts';
import { type FunderAnswers, NO_FUNDER_ANSWERS } from '../../../src/domain/funder/funder-answers.ts';
import { SETTLEMENT_ITEMS } from '../../../src/domain/funder/settlement-items.ts';
import type { SettlementTold } from '../../../src/report/funder/settlement-told.ts';

/** The form with one cell in every item that a measure can fill. */
export function toldWith(cell: Cell, answers: FunderAnswers = NO_FUNDER_ANSWERS): SettlementTold {
  return {
    answers,
    items: SETTLEMENT_ITEMS.map((item) => {
      const [metric] = item.measures;
      if (metric === undefined) return { item, filling: { kind: 'county', why: 'not-in-files' } };
      return { item, filling: { kind: 'files', metric, cell } };
    }),
  };
}
