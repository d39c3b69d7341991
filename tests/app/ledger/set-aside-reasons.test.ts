import { describe, expect, it } from 'vitest';
import { setAsideReasons } from '../../../src/app/ledger/set-aside-reasons.ts';

describe('why rows were set aside', () => {
  it('stands with the most frequent reason first, without reasons that did not occur', () => {
    expect(setAsideReasons({ setAside: { 'blank-row': 1, 'duplicate-row': 12, 'total-row': 0 } })).toEqual([
      { rule: 'duplicate-row', rows: 12 },
      { rule: 'blank-row', rows: 1 },
    ]);
  });
});
