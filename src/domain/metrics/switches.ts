import { assert } from '../assert.ts';
import { asOneOf } from '../record.ts';

/** How a stay that ended early is counted: not as staying, as if it had gone on, or not at all. */
const EXIT_COUNTS = ['not-met', 'met', 'left-out'] as const;
export type ExitCount = (typeof EXIT_COUNTS)[number];

/** How people already in treatment at referral are counted: not at all, like all others, or as having entered. */
const ALREADY_COUNTS = ['left-out', 'counted', 'met'] as const;
export type AlreadyCount = (typeof ALREADY_COUNTS)[number];

/**
 * What is counted of a person with several episodes in a period: the person by the first of them, the person by any of
 * them, or every episode.
 */
const EPISODE_COUNTS = ['first', 'any', 'every'] as const;
export type EpisodeCount = (typeof EPISODE_COUNTS)[number];

/** What a county may set otherwise in a definition. */
export interface Switches {
  readonly already?: AlreadyCount;
  /** Days without any treatment that must lie before the clock's start, so that it is a new episode; 0 asks for none. */
  readonly cleanDays?: number;
  readonly completed?: ExitCount;
  readonly transferred?: ExitCount;
  readonly jailed?: ExitCount;
  readonly died?: ExitCount;
  readonly episodes?: EpisodeCount;
  /** Records of treatment up to this many days apart are one stay; `null` takes each record by itself. */
  readonly gapDays?: number | null;
  /** Days that records take to arrive: a window counts as passed only that many days later. */
  readonly lagDays?: number;
}

export type SwitchName = keyof Switches;
export type SwitchValue = NonNullable<Switches[SwitchName]> | null;

interface NamedChoices {
  readonly kind: 'choice';
  readonly values: readonly string[];
}

interface DayChoices {
  readonly kind: 'days';
  readonly most: number;
  readonly isOptional: boolean;
}

const EXIT: NamedChoices = { kind: 'choice', values: EXIT_COUNTS };
const YEAR: DayChoices = { kind: 'days', most: 366, isOptional: false };

/** What each switch may be set to. */
export const SWITCHES: Readonly<Record<SwitchName, NamedChoices | DayChoices>> = {
  already: { kind: 'choice', values: ALREADY_COUNTS },
  cleanDays: { kind: 'days', most: 3660, isOptional: false },
  completed: EXIT,
  transferred: EXIT,
  jailed: EXIT,
  died: EXIT,
  episodes: { kind: 'choice', values: EPISODE_COUNTS },
  gapDays: { ...YEAR, isOptional: true },
  lagDays: YEAR,
};

export const SWITCH_NAMES: readonly SwitchName[] = [
  'already',
  'cleanDays',
  'completed',
  'transferred',
  'jailed',
  'died',
  'episodes',
  'gapDays',
  'lagDays',
];

/** The text of a value in an address, a project file or a command: `left-out`, `30`, `none`. */
export function switchText(value: SwitchValue): string {
  return value === null ? 'none' : String(value);
}

/** One switch set to what `text` says; undefined where it cannot be set to that. */
export function readSwitch(name: SwitchName, text: string): Switches | undefined {
  const allowed = SWITCHES[name];
  if (allowed.kind === 'choice') return asOneOf(text, allowed.values) === undefined ? undefined : { [name]: text };
  if (text === 'none') return allowed.isOptional ? { [name]: null } : undefined;
  const days = /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  return days <= allowed.most ? { [name]: days } : undefined;
}

/** The value a switch stands on. @throws when the measure has no such switch */
export function switchValue(switches: Switches, name: SwitchName): SwitchValue {
  const value = switches[name];
  assert(value !== undefined, `the measure has no switch "${name}"`);
  return value;
}
