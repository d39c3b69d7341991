import { describe, expect, it } from 'vitest';
import { Unanswerables } from '../../../../src/app/pages/overview/Unanswerables.tsx';
import { metricById } from '../../../../src/domain/metrics/catalogue.ts';
import { boardOf } from '../../board-of.ts';
import { words } from '../../fake-app.tsx';

describe('what the files cannot answer', () => {
  it('names the columns that would make it possible', () => {
    const metric = metricById('retention-of-entered-90d');
    if (metric === undefined) throw new Error('the measure is gone');
    const board = boardOf({ unanswerable: [{ metric, missing: [['entry_date'], ['exit_date', 'status_90']] }] });
    expect(words(<Unanswerables board={board} />)).toContain(
      'Retention at 90 days, of people who entered needs "Treatment entry date", and "Exit date" or "Status at 90 days".',
    );
  });

  it('says why there is no way from step to step', () => {
    expect(words(<Unanswerables board={boardOf()} />)).toContain('No step-by-step picture from these files');
  });
});
