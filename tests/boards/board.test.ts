import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '../../src/app/view.ts';
import { overviewMetrics, pathwaysOf } from '../../src/boards/board.ts';
import { loadedWith } from '../app/ready-file.ts';

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

describe('the pathways in view', () => {
  const groups = new Map([['pathway', ['active-outreach']]] as const);

  it('are the chosen ones, else all that the files hold', () => {
    const where = [{ field: 'pathway', values: ['self-referral'] }] as const;
    const mapped = loadedWith({ groups, mappedFields: new Set(['pathway']) });
    expect(pathwaysOf({ loaded: mapped, view: { ...DEFAULT_VIEW, where } })).toEqual(['self-referral']);
    expect(pathwaysOf({ loaded: loadedWith({ groups }), view: DEFAULT_VIEW })).toEqual(['active-outreach']);
  });

  it('are unknown where the files do not say, whatever the address asks for', () => {
    const where = [{ field: 'pathway', values: ['self-referral'] }] as const;
    const loaded = loadedWith({ groups: new Map(), mappedFields: new Set(['encounter_date']) });
    expect(pathwaysOf({ loaded, view: { ...DEFAULT_VIEW, where } })).toEqual([]);
  });

  it('are mixed where some people came by an unknown one', () => {
    const loaded = loadedWith({ groups, partlyRecorded: new Set(['pathway'] as const) });
    expect(pathwaysOf({ loaded, view: DEFAULT_VIEW })).toEqual(['active-outreach', '(not recorded)']);
  });
});
