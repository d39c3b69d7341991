import type { Metric } from '../../../domain/metrics/metric.ts';
import { isOfStaying } from '../../../domain/metrics/stay-exits.ts';
import { readSwitch, SWITCHES, type Switches, type SwitchName } from '../../../domain/metrics/switches.ts';

export interface SwitchChoice {
  readonly value: 'left-out' | 'met' | 'not-met' | 'counted' | 'first' | 'any' | 'every';
  readonly set: Switches;
}

const ALL: readonly SwitchChoice['value'][] = ['not-met', 'met', 'left-out', 'counted', 'first', 'any', 'every'];

/** The choices of a switch that make sense for a measure: nobody enters treatment, or overdoses, by dying. */
export function choicesFor(metric: Metric, name: SwitchName): readonly SwitchChoice[] {
  const allowed = SWITCHES[name];
  if (allowed.kind !== 'choice') return [];
  return ALL.filter(
    (value) => allowed.values.includes(value) && (value !== 'met' || canCountAsMet(metric, name)),
  ).flatMap((value) => {
    const set = readSwitch(name, value);
    return set === undefined ? [] : [{ value, set }];
  });
}

function canCountAsMet(metric: Metric, name: SwitchName): boolean {
  if (metric.statistic !== 'proportion') return false;
  return name === 'already' ? metric.facets.outcome !== 'moud-entry' : isOfStaying(metric);
}
