import { describe, expect, it } from 'vitest';
import { overviewMetrics } from '../../src/app/board.ts';

function measures(...fields: readonly string[]) {
  return overviewMetrics({ kind: 'client-level', mappedFields: new Set(fields) });
}

describe("the Overview's measures", () => {
  it('are referral rate, entry and retention where the files can answer them', () => {
    const fields = ['encounter_date', 'referred', 'referral_date', 'entry_date', 'exit_date'];
    expect(measures(...fields)).toEqual(['referral-rate', 'treatment-entry-30d', 'retention-of-entered-90d']);
  });

  it('give way to the nearest measure that can be answered, and still say what the first one lacks', () => {
    expect(measures('exit_reason')).toEqual([
      'referral-rate',
      'treatment-entry-30d',
      'retention-of-entered-90d',
      'completion-of-discharged',
    ]);
    expect(measures('encounter_date', 'naloxone_given')).toEqual([
      'referral-rate',
      'naloxone-given',
      'treatment-entry-30d',
      'retention-of-entered-90d',
    ]);
  });
});
