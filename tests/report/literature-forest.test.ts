import { describe, expect, it } from 'vitest';
import { entryById } from '../../src/domain/evidence/library.ts';
import { literatureForest } from '../../src/report/literature-forest.ts';
import { metric } from './results.ts';

function literature(
  id: string,
  change: { pathways?: readonly string[]; withSecondary?: boolean; isPooled?: boolean } = {},
) {
  const found = metric(id);
  if (found.statistic !== 'proportion') throw new Error(`${id} is no proportion`);
  return literatureForest({ metric: found, pathways: [], withSecondary: false, isPooled: false, ...change });
}

describe('the studies alone', () => {
  it('stand pathway by pathway, oldest first, without comparison groups, clinics or usual care', () => {
    const { body } = literature('treatment-entry-30d');
    expect(body.groups.map(({ id, rows }) => [id, rows.map((row) => row.id)])).toEqual([
      ['self-referral', ['ANGEL17-01']],
      ['active-outreach', ['HEROES-01', 'RIMO-03', 'RIMO-05', 'ROOT-02', 'RREACT-02', 'RREACT-03']],
      ['naloxone-plus', ['WASH17-01']],
      ['officer-intervention', ['MARI-01']],
    ]);
  });

  it('say that each counts in its own way, and how', () => {
    const figure = literature('retention-of-entered-90d', { pathways: ['active-outreach'] });
    expect(figure.answer).toBe(
      '3 published results of 2 studies: from 44% to 88%. Each counts in its own way: read the line under its name before you compare.',
    );
    expect(figure.body.groups[0]?.rows[0]?.detail).toBe(
      'People active in the program after 30 days: 30 of 34 people who entered the program, on day 30.',
    );
  });

  it('are nothing where nothing was published with its counts', () => {
    const figure = literature('referral-rate');
    expect(figure.body.groups).toEqual([]);
    expect(figure.answer).toBe('No published result with counts or an interval was found for this measure.');
  });

  it('resolve to results of the library, each with its source in the table', () => {
    for (const id of ['treatment-entry-90d', 'retention-of-referred-30d', 'completion-of-entered-180d', 'acceptance']) {
      const { body, table } = literature(id);
      const rows = body.groups.flatMap((group) => group.rows);
      expect(rows.map(({ resultId }) => entryById(resultId ?? '')?.result.id)).toEqual(rows.map((row) => row.id));
      expect(table.rows.every((row) => row.at(-1) !== '' && row.at(-2) !== '')).toBe(true);
    }
  });

  it('are not averaged when too few are alike', () => {
    expect(literature('retention-of-entered-90d', { isPooled: true }).comparison).toContain('there is 1.');
  });
});
