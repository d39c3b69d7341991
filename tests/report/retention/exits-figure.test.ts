import { describe, expect, it } from 'vitest';
import { defineMetric } from '../../../src/domain/metrics/define-metric.ts';
import { isoDate } from '../../../src/domain/units.ts';
import { type ExitsInput, exitsFigure } from '../../../src/report/retention/exits-figure.ts';
import { metric } from '../results.ts';

const exits: ExitsInput['exits'] = {
  measure: metric('retention-of-entered-90d'),
  causes: [['dropped-out'], ['completed'], ['died', 'incarcerated', '(not recorded)']],
  isExact: false,
  points: [
    { day: 0, remaining: 1, causes: Array.from({ length: 3 }, () => ({ share: 0, low: null, high: null })) },
    {
      day: 180,
      remaining: 0.4,
      causes: [
        { share: 0.3, low: 0.25, high: 0.35 },
        { share: 0.2, low: 0.15, high: 0.25 },
        { share: 0.1, low: 0.06, high: 0.14 },
      ],
    },
  ],
  sql: 'select 1',
};

function figure(change: Partial<ExitsInput['exits']> = {}) {
  return exitsFigure({
    exits: { ...exits, ...change },
    asOf: isoDate('2026-06-30'),
    scope: '',
    source: 'export.csv',
    counting: { kind: 'client-level', hasPersonId: true },
  });
}

describe('the picture of how people leave', () => {
  it('keeps the ways to leave apart however they count in retention, and says so', () => {
    const measure = defineMetric(metric('retention-of-entered-90d'), { transferred: 'met' });
    const { foot, notes } = figure({ measure });
    expect(foot.definition).toContain('people transferred before the window ended are counted as reaching it');
    expect(notes).toEqual([expect.stringContaining('Each way to leave is told apart here')]);
    expect(figure().notes).toEqual([]);
  });

  it('says what became of people, the wider meaning of staying, and which reasons stand together', () => {
    expect(figure().answer).toBe(
      '180 days after entry 40% were still in treatment. The others had left: dropped out 30%, completed 20%, died, jailed, reason not recorded (together) 10%. Counting completion and transfer as staying, it is 60%. Reasons recorded for too few people are shown as one: Died, Jailed, Reason not recorded (together).',
    );
  });

  it('does not count completion as staying where it stands together with other reasons', () => {
    const causes = [['dropped-out'], ['died'], ['completed', 'incarcerated']];
    expect(figure({ causes }).answer).not.toContain('as staying');
  });

  it('stacks everybody: who is still there first, then each reason, each day with its sentence', () => {
    const { body } = figure();
    expect(body.layers).toEqual([
      'Still in treatment',
      'Dropped out',
      'Completed',
      'Died, Jailed, Reason not recorded (together)',
    ]);
    expect(body.points[1]).toEqual({
      day: 180,
      shares: [0.4, 0.3, 0.2, 0.1],
      label:
        'By day 180: Still in treatment 40%, Dropped out 30%, Completed 20%, Died, Jailed, Reason not recorded (together) 10%.',
    });
  });

  it('has every share with its interval in the table', () => {
    expect(figure().table.rows).toEqual([
      ['0', '100%', '0%', '', '0%', '', '0%', ''],
      ['180', '40%', '30%', '25–35%', '20%', '15–25%', '10%', '6–14%'],
    ]);
  });

  it('says so where no day can be told', () => {
    expect(figure({ points: exits.points.slice(0, 1) }).answer).toBe('Too few people have left to show how.');
  });
});
