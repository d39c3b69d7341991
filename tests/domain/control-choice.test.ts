import { describe, expect, it } from 'vitest';
import { choiceFor, choicesFor } from '../../src/domain/control-choice.ts';
import { metric } from '../report/results.ts';

describe('the control charts a person can choose', () => {
  it.each([
    ['treatment-entry-30d', ['auto', 'laney']],
    ['death-365d', ['auto', 'laney', 'days-between', 'cases-between']],
    ['encounters', ['auto', 'counts', 'per-person', 'per-person-laney']],
    ['people-referred', ['auto', 'counts']],
    ['time-to-entry', ['auto']],
  ])('of %s are %j', (id, choices) => {
    expect(choicesFor(metric(id))).toEqual(choices);
  });

  it('are chosen by the data where the measure does not have the one asked for', () => {
    expect(choiceFor(metric('acceptance'), 'days-between')).toBe('auto');
    expect(choiceFor(metric('death-30d'), 'days-between')).toBe('days-between');
  });
});
