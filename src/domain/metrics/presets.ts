import type { ReferenceId } from './references.ts';
import type { Switches } from './switches.ts';

/** A set of definitions that belong together, because one body counts so. */
export interface Preset {
  readonly id: string;
  readonly label: string;
  readonly words: string;
  /** What it leaves open, or what a county's records cannot do as it asks; empty when nothing. */
  readonly mind: string;
  /** Ids of the measures it is about, in its order. */
  readonly leads: readonly string[];
  /** What it sets otherwise, by the name of a measure without its window. */
  readonly switches: Readonly<Record<string, Switches>>;
  readonly cites: readonly ReferenceId[];
}

const EVERY_NEW_EPISODE: Switches = { episodes: 'every', cleanDays: 60, died: 'left-out' };

export const DEFAULT_PRESET = 'throughline';

export const PRESETS: readonly Preset[] = [
  {
    id: DEFAULT_PRESET,
    label: 'Throughline',
    words: 'People are counted once a period, those already in treatment are left out, and every exit ends a stay.',
    mind: '',
    leads: ['referral-rate', 'treatment-entry-30d', 'retention-of-entered-90d'],
    switches: {},
    cites: [],
  },
  {
    id: 'hedis-iet',
    label: 'HEDIS IET: 14 and 34 days',
    words:
      'Every new episode counts, new meaning 60 days without treatment. Initiation is entry on days 0 to 13; engagement is two more services within 34 days of it. People who died in the window are left out.',
    mind: 'The measure itself starts from diagnoses in insurance claims; here it starts from referrals.',
    leads: ['treatment-entry-14d', 'engagement-34d'],
    switches: {
      'treatment-entry': EVERY_NEW_EPISODE,
      engagement: { episodes: 'every', died: 'left-out' },
    },
    cites: ['hedis-iet'],
  },
  {
    id: 'moud-31d',
    label: 'Medication within 31 days',
    words:
      'Every referral counts, also of people already in treatment, as studies of insurance claims count encounters.',
    mind: 'Claims tell the day of the first dose; a county’s records mostly tell the day treatment began.',
    leads: ['moud-entry-31d', 'moud-share'],
    switches: { 'moud-entry': { already: 'counted', episodes: 'every' } },
    cites: ['heal-moud'],
  },
  {
    id: 'continuous-180d',
    label: '180 days without a break',
    words: 'Half a year of treatment with no break of more than seven days; records closer together are one stay.',
    mind: 'Only breaks between two records are seen, unless the files list visits or doses.',
    leads: ['moud-retention-180d', 'continuous-of-entered-180d'],
    switches: { 'continuous-of-entered': { gapDays: 7 }, 'continuous-of-referred': { gapDays: 7 } },
    cites: ['nqf-3175'],
  },
  {
    id: 'nc-settlement',
    label: 'North Carolina settlement report',
    words:
      'Every referral counts, also of people already in treatment. "Connected" is a first appointment that was attended; "adhered" is still in treatment, or completed.',
    mind: 'The form leaves open what adherence is: name this rule beside the number, and check the form of the current year.',
    leads: ['treatment-entry-recorded', 'treatment-entry-90d', 'retention-of-entered-90d'],
    switches: {
      'treatment-entry-recorded': { already: 'counted', episodes: 'every' },
      'treatment-entry': { already: 'counted', episodes: 'every' },
      'retention-of-entered': { completed: 'met' },
    },
    cites: ['nc-settlement'],
  },
];

export function findPreset(id: string): Preset | undefined {
  return PRESETS.find((preset) => preset.id === id);
}
