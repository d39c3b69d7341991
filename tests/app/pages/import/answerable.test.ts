import { describe, expect, it } from 'vitest';
import { answerable, waitingFor } from '../../../../src/app/pages/import/answerable.ts';
import { MIXED_CSV, readyFile } from '../../ready-file.ts';

describe('what the files can answer', async () => {
  const mixed = await readyFile('mixed.csv', MIXED_CSV);

  it('counts the measures whose columns are matched', () => {
    const now = answerable('client-level', [mixed]);
    expect(now.answered).toBeGreaterThan(2);
    expect(now.answered + now.unanswerable.length).toBe(now.all);
  });

  it('adds what another file brings', async () => {
    const admissions = await readyFile(
      'admissions.csv',
      'client_id,entry_date,exit_date\n1,2025-01-09,2025-05-01\n',
      2,
    );
    const alone = answerable('client-level', [mixed]).answered;
    expect(answerable('client-level', [mixed, admissions]).answered).toBeGreaterThan(alone + 5);
  });

  it('names the kinds of measures that wait for a field', () => {
    const now = answerable('client-level', [mixed]);
    expect(waitingFor('entry_date', now)).toEqual([
      'entry',
      'engagement',
      'retention',
      'completion',
      'medication',
      'volume',
    ]);
    expect(waitingFor('accepted', now)).toEqual(['acceptance']);
    expect(waitingFor('referred', now)).toEqual([]);
  });

  it('asks of monthly counts only what counts can say', async () => {
    const counts = await readyFile('counts.csv', 'month,encountered,referred\n2025-01,40,20\n2025-02,50,30\n');
    const now = answerable('aggregate', [counts]);
    expect(now.answered).toBe(2);
    expect(now.unanswerable.every(({ metric }) => metric.statistic !== 'median-days')).toBe(true);
    expect(now.answered + now.unanswerable.length).toBe(now.all);
  });
});
