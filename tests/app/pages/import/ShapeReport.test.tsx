import { describe, expect, it } from 'vitest';
import { rulesInPlay } from '../../../../src/app/pages/import/rules-in-play.ts';
import { ShapeReport } from '../../../../src/app/pages/import/ShapeReport.tsx';
import { EMPTY_STATE } from '../../../../src/app/state.ts';
import type { FileJoin } from '../../../../src/data/joins/file-join.ts';
import type { EpisodeRules } from '../../../../src/domain/episode-rules.ts';
import { fakeApp, words } from '../../fake-app.tsx';
import { loadedWith, readyFile } from '../../ready-file.ts';

const JOIN: FileJoin = {
  base: 'encounters.csv',
  other: 'admissions.csv',
  role: 'admission',
  records: 10,
  matched: 1,
  strangers: 9,
  unplaced: 0,
  ambiguous: 0,
  basePeople: 20,
  basePeopleWithout: 19,
  examples: { strangers: [4, 9], unplaced: [], ambiguous: [] },
  hint: { code: 'ids-differ', found: 0.1, foundLoosely: 0.9 },
};

function shown(change: Parameters<typeof loadedWith>[0], rules: Partial<EpisodeRules> = {}): string {
  const settings = { ...EMPTY_STATE.settings, rules };
  return words(<ShapeReport loaded={loadedWith(change)} />, fakeApp({ settings }));
}

describe('what the rows became', () => {
  it('asks what to count where rows repeat an encounter, with all three counts', () => {
    const report = shown({ units: { rows: 1201, encounters: 903, people: 880 } });
    expect(report).toContain('903 encounters: rows about the same person');
    expect(report).toContain('1,201 rows: every row is one 880 people');
    expect(shown({ units: { rows: 5, encounters: 5, people: 3 } })).not.toContain('Count what?');
    expect(shown({ units: { rows: 5, encounters: 5, people: 3 } }, { countingUnit: 'row' })).toContain('Count what?');
  });

  it('tells how files were joined, and what to do where ids are written differently', () => {
    const report = shown({ joins: [JOIN] });
    expect(report).toContain('1 of 10 admissions in admissions.csv belongs to a contact in encounters.csv.');
    expect(report).toContain('(rows 4, 9 …)');
    expect(report).toContain('Compare ids without case, punctuation and leading zeros');
  });

  it('tells of repeats, and how many rules were changed', () => {
    expect(shown({ repeatReferrals: 12 }, { repeatWindowDays: 60 })).toContain('made within 60 days');
    expect(shown({}, { repeatWindowDays: 60 })).toContain('(1 rule changed)');
  });
});

it('shows gaps for visits, and windows for logs and several files', async () => {
  const wide = await readyFile('a.csv', 'client_id,encounter_date\n11,2025-01-01\n12,2025-01-02\n');
  const visits = await readyFile('b.csv', 'client_id,service_date\n11,2025-01-01\n11,2025-01-09\n12,2025-01-02\n', 2);
  expect(rulesInPlay([wide])).toEqual({ gaps: false, ids: false, days: ['repeatWindowDays'] });
  expect(rulesInPlay([wide, visits])).toEqual({
    gaps: true,
    ids: true,
    days: ['entryWindowDays', 'lateContactDays', 'repeatWindowDays'],
  });
});
