import {
  type Switches,
  type SwitchName,
  type SwitchValue,
  switchText,
  switchValue,
} from '../../domain/metrics/switches.ts';

const LABELS: Readonly<Record<SwitchName, string>> = {
  already: 'People already in treatment',
  cleanDays: 'Days without treatment before a new episode',
  completed: 'People who completed before the window ended',
  transferred: 'People transferred before the window ended',
  jailed: 'People jailed before the window ended',
  died: 'People who died before the window ended',
  episodes: 'What is counted',
  gapDays: 'Longest break within a stay, in days',
  lagDays: 'Days the records take to arrive',
};

const CHOICES: Readonly<Record<string, string>> = {
  'not-met': 'counted as not reaching it',
  met: 'counted as reaching it',
  'left-out': 'left out',
  counted: 'counted like all others',
  first: 'people, by their first episode in the period',
  any: 'people, by any of their episodes in the period',
  every: 'every episode',
};

/** What a switch is called. */
export function switchLabel(name: SwitchName): string {
  return LABELS[name];
}

/** What a switch is set to, in words that can follow its label. */
export function switchChoice(value: SwitchValue): string {
  return CHOICES[switchText(value)] ?? switchText(value);
}

const AS_SENTENCE: Readonly<Partial<Record<SwitchName, (value: SwitchValue) => string>>> = {
  cleanDays: (value) =>
    value === 0 ? 'any episode counts' : `a new episode needs ${switchText(value)} days without treatment`,
  episodes: (value) => `counted are ${switchChoice(value)}`,
  gapDays: (value) =>
    value === null ? 'each record is a stay by itself' : `records up to ${switchText(value)} days apart are one stay`,
  lagDays: (value) => `records have ${switchText(value)} days to arrive`,
};

/** One setting as part of a sentence: `people who died before the window ended are left out`. */
export function settingText(name: SwitchName, switches: Switches): string {
  const value = switchValue(switches, name);
  const label = LABELS[name];
  const text =
    AS_SENTENCE[name]?.(value) ?? `${label.charAt(0).toLowerCase()}${label.slice(1)} are ${switchChoice(value)}`;
  return text;
}

/** What has been changed in a definition, as a sentence; empty where nothing has. */
export function changesText(changed: readonly SwitchName[] | undefined, switches: Switches): string {
  if (changed === undefined || changed.length === 0) return '';
  return `Changed from the usual definition: ${changed.map((name) => settingText(name, switches)).join('; ')}.`;
}
