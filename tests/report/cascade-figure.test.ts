import { describe, expect, it } from 'vitest';
import type { Cascade, Cell } from '../../src/data/result.ts';
import { assert } from '../../src/domain/assert.ts';
import { cascadeDefinition } from '../../src/domain/metrics/cascade-steps.ts';
import { DEFAULT_DEFINITIONS, type Definitions } from '../../src/domain/metrics/definitions.ts';
import { count, isoDate } from '../../src/domain/units.ts';
import { cascadeFigure } from '../../src/report/cascade-figure.ts';
import { ok } from './results.ts';

const met: Cell = {
  state: 'ok',
  pending: count(0),
  numerator: null,
  denominator: count(200),
  value: 200,
  interval: null,
};

const definition = cascadeDefinition(DEFAULT_DEFINITIONS);

function way(...cells: readonly Cell[]): Cascade {
  const steps = cells.map((cell, index) => {
    const step = definition.steps[index];
    assert(step !== undefined, 'there is a step for each cell');
    return { step, cell, wait: null, lost: null };
  });
  return { definition, steps, pending: count(31), leftOut: [], sql: 'select 1' };
}

function figure(cascade: Cascade, scope = '') {
  return cascadeFigure({
    cascade,
    asOf: isoDate('2025-06-30'),
    scope,
    source: 'export.csv',
    counting: { kind: 'client-level', hasPersonId: true },
  });
}

describe('the cascade figure', () => {
  it('tells the way as one sentence', () => {
    expect(figure(way(met, ok(120, 200), ok(80, 200))).answer).toBe(
      'Of 200 people met and followed to the end, 120 were offered a referral, 80 accepted.',
    );
  });

  it('gives each step of the step before and of all', () => {
    const { body, table } = figure(way(met, ok(120, 200), ok(80, 200)));
    expect(body.steps.map(({ count: people, ofPrevious, ofFirst }) => [people, ofPrevious, ofFirst])).toEqual([
      [200, '', ''],
      [120, '60.0%', '60.0%'],
      [80, '67%', '40.0%'],
    ]);
    expect(table.rows[2]).toEqual(['Accepted', '80', '40.0%', '33.5–46.9%', '67%', '', '', '', '']);
  });

  it('keeps a hidden step out of the sentence and of the shares around it', () => {
    const hidden: Cell = { state: 'suppressed', reason: 'small-complement' };
    const { answer, body, table } = figure(way(met, hidden, ok(80, 200)));
    expect(answer).toBe('Of 200 people met and followed to the end, 80 accepted.');
    expect(body.steps.map(({ mark, ofPrevious }) => [mark.state, ofPrevious])).toEqual([
      ['ok', ''],
      ['suppressed', ''],
      ['ok', ''],
    ]);
    expect(table.rows[1]?.at(-1)).toBe('Hidden: all but a few people, so the few could be worked out.');
  });

  it('says so when too few people have been followed', () => {
    const none: Cell = { state: 'suppressed', reason: 'small-denominator' };
    expect(figure(way(none, none), 'Walk-in').answer).toBe(
      'Walk-in: Too few people have been followed long enough to show the way.',
    );
  });

  it('counts those still pending in its foot', () => {
    expect(figure(way(met, ok(120, 200))).foot.counted).toBe('n = 200 people, 31 pending');
  });

  it('tells how long each step took and why others did not take it, in the picture and in the table', () => {
    const [met0, offered, accepted] = way(met, ok(120, 200), ok(80, 200)).steps;
    assert(met0 !== undefined && offered !== undefined && accepted !== undefined, 'three steps');
    const wait = {
      state: 'ok',
      since: offered.step,
      people: count(70),
      median: 2.5,
      lowerQuartile: 1,
      upperQuartile: 6,
    } as const;
    const lost = {
      people: count(40),
      reasons: [
        { reasons: ['declined'], people: count(25) },
        { reasons: ['died', 'no-answer'], people: count(15) },
      ],
    };
    const steps = [met0, { ...offered, lost: { people: count(80), reasons: [] } }, { ...accepted, wait, lost }];
    const leftOut = [
      { reason: 'not-eligible', count: count(12) },
      { reason: 'died-before', count: null },
    ] as const;
    const { body, table, answer } = figure({ ...way(met), steps, leftOut });
    expect(body.steps[2]?.details).toEqual([
      'Half within 2.5 days of "Offered a referral" (middle half: 1 to 6 days; n = 70).',
      'Not reached by 40 people: declined 25, died, no answer recorded (together) 15.',
    ]);
    expect(table.rows.slice(2)).toEqual([
      ['Accepted', '80', '40.0%', '33.5–46.9%', '67%', '2.5', '1–6', '70', ''],
      ['Not reached: Declined', '25', '12.5%', '', '21%', '', '', '', ''],
      ['Not reached: Died, No answer recorded (together)', '15', '7.5%', '', '13%', '', '', '', ''],
      ['Pending: met too recently to be followed to the end', '31', '', '', '', '', '', '', ''],
      ['Left out: recorded as not eligible', '12', '', '', '', '', '', '', ''],
      ['Left out: died before the clock could start', '', '', '', '', '', '', '', 'too few to show'],
    ]);
    expect(answer).toContain('The largest loss, 80 people, comes before "Offered a referral".');
  });

  it('says what is changed in the measures it is made of, and what it cannot follow', () => {
    const changed: Definitions = {
      preset: 'throughline',
      changes: {
        'referral-rate': { episodes: 'every' },
        'retention-of-entered': { transferred: 'met', died: 'left-out' },
      },
    };
    const cascade = { ...way(met, ok(120, 200)), definition: cascadeDefinition(changed) };
    const { foot, notes } = figure(cascade);
    expect(foot.definition).toContain('Encounters are counted, not people.');
    expect(foot.definition).toContain('people transferred before the window ended are counted as reaching it');
    expect(foot.counted).toBe('n = 200 encounters, 31 pending');
    expect(notes).toEqual([expect.stringContaining('would take them out of the steps before it too')]);
  });
});
