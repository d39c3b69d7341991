import { describe, expect, it } from 'vitest';
import { choicesFor } from '../../../../src/app/pages/definitions/switch-choices.ts';
import { metricById } from '../../../../src/domain/metrics/catalogue.ts';
import type { SwitchName } from '../../../../src/domain/metrics/switches.ts';

function choices(id: string, name: SwitchName): readonly string[] {
  const metric = metricById(id);
  if (metric === undefined) throw new Error(`there is no ${id}`);
  return choicesFor(metric, name).map(({ value }) => value);
}

describe('the choices of a switch', () => {
  it.each<readonly [string, SwitchName, readonly string[]]>([
    ['retention-of-entered-90d', 'died', ['not-met', 'met', 'left-out']],
    ['treatment-entry-30d', 'died', ['not-met', 'left-out']],
    ['treatment-entry-30d', 'already', ['met', 'left-out', 'counted']],
    ['time-to-entry', 'already', ['left-out', 'counted']],
    ['retention-of-entered-90d', 'episodes', ['first', 'any', 'every']],
    ['retention-of-entered-90d', 'gapDays', []],
  ])('of %s for "%s" are those that make sense', (id, name, expected) => {
    expect(choices(id, name)).toEqual(expected);
  });
});
