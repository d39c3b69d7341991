import { describe, expect, it } from 'vitest';
import type { Cascade, Cell } from '../../src/data/result.ts';
import { assert } from '../../src/domain/assert.ts';
import { CASCADE_STEPS } from '../../src/domain/metrics/cascade-steps.ts';
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

function way(...cells: readonly Cell[]): Cascade {
  const steps = cells.map((cell, index) => {
    const step = CASCADE_STEPS[index];
    assert(step !== undefined, 'there is a step for each cell');
    return { step, cell };
  });
  return { steps, pending: count(31), sql: 'select 1' };
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
    expect(table.rows[2]).toEqual(['Accepted', '80', '40.0%', '33.5–46.9%', '67%', '']);
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
});
