import { describe, expect, it } from 'vitest';
import { loadTexts } from '../load-texts.ts';

describe('rows of totals among counts', () => {
  it('are set aside in whatever column they say so', async () => {
    const { db, loaded } = await loadTexts([
      {
        text: 'month,program,referred,entered\n2025-01,East,4,2\n2025-01,West,6,3\n2025-01,Grand Total,10,5\n2025-02,East,1,1\n',
      },
    ]);
    expect(await db.query('select sum(referred)::integer as referred from month_count')).toEqual([{ referred: 11 }]);
    expect(loaded.issues.filter(({ rule }) => rule === 'total-row')).toEqual([
      { rule: 'total-row', level: 'note', parameters: { row: 4, text: 'Grand Total' }, row: 4 },
    ]);
  });

  it('stay where nothing else is told of the month', async () => {
    const { db } = await loadTexts([
      { text: 'month,program,referred,entered\n2025-01,Total,10,5\n2025-02,East,1,1\n2025-02,Total,1,1\n' },
    ]);
    expect(await db.query('select sum(referred)::integer as referred from month_count')).toEqual([{ referred: 11 }]);
  });
});
