import { METRICS, metricsNamed } from './catalogue.ts';
import { defineMetric } from './define-metric.ts';
import type { Metric } from './metric.ts';
import { DEFAULT_PRESET, findPreset } from './presets.ts';
import { readSwitch, SWITCH_NAMES, type Switches, type SwitchName, switchText, switchValue } from './switches.ts';

/** The definitions a county has chosen: a preset, and what it set otherwise, by the name of a measure without its window. */
export interface Definitions {
  readonly preset: string;
  readonly changes: Readonly<Record<string, Switches>>;
}

export const DEFAULT_DEFINITIONS: Definitions = { preset: DEFAULT_PRESET, changes: {} };

/** Whether everything is counted as in the catalogue. */
export function isAtRest({ preset, changes }: Definitions): boolean {
  return preset === DEFAULT_PRESET && Object.keys(changes).length === 0;
}

/** The name that all windows of a measure share: `treatment-entry` of `treatment-entry-30d`. */
export function measureName(id: string): string {
  return id.replace(/-\d+d$/, '');
}

/** What all windows of a measure are called together: `Retention, of people who entered`. */
export function measureLabel({ label, windowDays }: Pick<Metric, 'label' | 'windowDays'>): string {
  return windowDays === null ? label : label.replace(new RegExp(` (at|within|for|on day) ${windowDays}( days)?`), '');
}

/** A measure of the catalogue as the county counts it. */
export function defined(metric: Metric, { preset, changes }: Definitions): Metric {
  const name = measureName(metric.id);
  return defineMetric(metric, { ...findPreset(preset)?.switches[name], ...changes[name] });
}

/** The measures meant by a name (see `metricsNamed`), as the county counts them. */
export function definedMetrics(name: string, definitions: Definitions): readonly Metric[] {
  return metricsNamed(name).map((metric) => defined(metric, definitions));
}

/** One change as text, `retention-of-entered.died:left-out`, as addresses, project files and commands write it. */
export function changeTexts({ changes }: Definitions): readonly string[] {
  return Object.entries(changes).flatMap(([measure, switches]) =>
    SWITCH_NAMES.filter((name) => switches[name] !== undefined).map(
      (name) => `${measure}.${name}:${switchText(switchValue(switches, name))}`,
    ),
  );
}

/** What `text` changes, or undefined where there is no such measure, switch or value. */
export function readChange(text: string): Definitions['changes'] | undefined {
  const [, measure = '', name = '', value = ''] = /^([a-z0-9-]+)\.([A-Za-z]+)[:=]([a-z0-9-]+)$/.exec(text) ?? [];
  const own = METRICS.find(({ id }) => measureName(id) === measure);
  const known = SWITCH_NAMES.find((one) => one === name);
  if (own === undefined || known === undefined || !(known in own.switches)) return undefined;
  const set = readSwitch(known, value);
  return set && { [measure]: set };
}

/** Both sets of changes; where they speak of the same switch the later one holds. */
export function mergedChanges(one: Definitions['changes'], other: Definitions['changes']): Definitions['changes'] {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(names.map((name) => [name, { ...one[name], ...other[name] }]));
}

/**
 * The definitions with one switch of a measure set. A switch set to what the preset says anyway is no change; whatever else
 * was changed stays.
 */
export function withSwitch(
  { preset, changes }: Definitions,
  measure: string,
  set: { readonly name: SwitchName; readonly to: Switches },
): Definitions {
  const { [set.name]: _, ...others } = changes[measure] ?? {};
  const base = METRICS.find(({ id }) => measureName(id) === measure)?.switches;
  const atRest = { ...base, ...findPreset(preset)?.switches[measure] };
  const own: Switches = atRest[set.name] === set.to[set.name] ? others : { ...others, ...set.to };
  const { [measure]: __, ...rest } = changes;
  return { preset, changes: Object.keys(own).length === 0 ? rest : { ...rest, [measure]: own } };
}
