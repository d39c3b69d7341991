import { describe, expect, it } from 'vitest';
import { QualityOverview } from '../../../../src/app/pages/data/QualityOverview.tsx';
import { retentionOfEntered } from '../../../../src/domain/metrics/retention-of-entered.ts';
import { words } from '../../fake-app.tsx';
import { reportWith } from '../../ledger/found.ts';

describe('the overview of data quality', () => {
  it('says how many encounters each measure uses of how many, and why not the others', () => {
    const [metric = null] = retentionOfEntered;
    const usage = [
      {
        id: 'retention-of-entered',
        metric,
        rows: 400,
        used: 380,
        leftOut: [{ reason: 'exit-before-entry', rows: 20 }],
      },
      { id: 'cascade', metric: null, rows: 500, used: 500, leftOut: [] },
    ] as const;
    const shown = words(<QualityOverview report={reportWith({ usage })} />);
    expect(shown).toContain('Retention, of people who entered 380 400 95.0% exit dated before the entry: 20');
    expect(shown).toContain('(cascade) 500 500 100.0% nothing is left out');
  });

  it('says how full the columns are and how far each file reaches', () => {
    const shown = words(<QualityOverview report={reportWith()} />);
    expect(shown).toContain('a.csv: 400 rows, Jan 2, 2024 to Jan 31, 2025');
    expect(shown).toContain('Race Race 300 75.0%');
    expect(shown).toContain('Program one value for every row 400 100.0%');
  });

  it('tells every rule, also those that found nothing or could not be judged', () => {
    const shown = words(<QualityOverview report={reportWith()} />);
    expect(shown).toContain('22 of 24 rules could be judged');
    expect(shown).toContain('Exact copy of another row DQ02 nothing found');
    expect(shown).toContain('DQ06 Not judged: say above when the program began.');
    expect(shown).toContain('DQ25 Not judged: no column is matched to "Birth date".');
    expect(shown).toContain('DQ20 The newest date is Jan 31, 2025, 150 days before the as-of date Jun 30, 2025.');
  });

  it('says that the rows are being checked', () => {
    expect(words(<QualityOverview report={null} />)).toContain('Checking every row…');
  });
});
