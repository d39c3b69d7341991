import { describe, expect, it } from 'vitest';
import { controlKey } from '../../../src/charts/control/control-key.ts';
import { isoDate } from '../../../src/domain/units.ts';
import { figureOf, limitRule, quiet } from '../../report/control/control-sample.ts';
import { immature } from '../../report/results.ts';

function entries(isDirect: boolean) {
  const events = [{ date: isoDate('2024-01-10'), label: 'Beds opened' }];
  const limits = [limitRule('rebase', '2024-03-01', 'New clinic')];
  const values = [...quiet(30), immature(40, 60, 40)];
  const figure = figureOf(values, { events, limits });
  if (figure === null) throw new Error('the series is too short');
  return controlKey(figure.body, isDirect).map(({ symbol, text }) =>
    typeof symbol === 'string' ? `${symbol}: ${text}` : `${symbol.number}: ${text}`,
  );
}

describe('the key of a control chart', () => {
  it('tells the symbols that occur, the model among them', () => {
    expect(entries(true)).toEqual([
      'ours: complete period',
      'outer: limits of chance (3 sigma)',
      'immature: not complete, in no limit',
      'fitted: lines before and after “Beds opened” (exploratory)',
      'goneOn: how the first line would have gone on',
    ]);
  });

  it('explains centre, events and new limits by number where the chart has no room for words', () => {
    expect(entries(false).slice(-3)).toEqual([
      'inner: average',
      '1: Jan 2024: Beds opened',
      '2: Mar 2024: new limits: New clinic',
    ]);
  });
});
