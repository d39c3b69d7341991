import { describe, expect, it } from 'vitest';
import { changesInForce } from '../../../../src/app/pages/definitions/changes-in-force.ts';

describe('the changes in force', () => {
  it('are each a sentence and a way back', () => {
    const definitions = {
      preset: 'throughline',
      changes: { 'retention-of-entered': { died: 'left-out', gapDays: 7 } },
    } as const;
    expect(changesInForce(definitions)).toEqual([
      {
        id: 'retention-of-entered.died',
        text: 'Retention, of people who entered: people who died before the window ended are left out',
        without: { preset: 'throughline', changes: { 'retention-of-entered': { gapDays: 7 } } },
      },
      {
        id: 'retention-of-entered.gapDays',
        text: 'Retention, of people who entered: records up to 7 days apart are one stay',
        without: { preset: 'throughline', changes: { 'retention-of-entered': { died: 'left-out' } } },
      },
    ]);
  });
});
