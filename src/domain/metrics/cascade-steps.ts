import { assert } from '../assert.ts';
import type { DateField } from '../schema/fields.ts';
import { metricById } from './catalogue.ts';
import { rulesOf } from './counted.ts';
import { type Definitions, defined } from './definitions.ts';
import { CASCADE_EXCLUSIONS } from './exclusions.ts';
import { followed } from './followed.ts';
import type { Condition, LeftOutRule, Metric } from './metric.ts';
import type { EpisodeCount } from './switches.ts';

/** 30 days for the offer, 30 for entry, 180 in treatment. */
const FOLLOW_UP_DAYS = 240;

/** One step of the way from first contact to staying in treatment; a step contains only people of the step before. */
export interface CascadeStepDefinition {
  readonly id: 'encountered' | 'referred' | 'accepted' | 'entered' | 'retained-90d' | 'retained-180d';
  readonly label: string;
  /** For a sentence: "412 *were offered a referral*". */
  readonly predicate: string;
  /** One of these fields must be mapped, or the step is left out; none for the first step. */
  readonly needs: readonly string[];
  /** The day it was reached, where a column tells it; `null` where the day follows from the definition. */
  readonly date: DateField | null;
  readonly when: Condition;
}

/** The cascade as a county counts it: its steps and people are those of the measures it is made of. */
export interface CascadeDefinition {
  readonly steps: readonly CascadeStepDefinition[];
  readonly leftOut: readonly LeftOutRule[];
  readonly episodes: EpisodeCount;
  readonly gapDays: number | null;
  readonly followUpDays: number;
  /** The measures whose definitions it follows, in the order of its steps. */
  readonly measures: readonly Metric[];
}

/** The measures at the steps: whoever reaches one there reaches the step. */
const MEASURES = {
  referred: 'referral-rate',
  accepted: 'acceptance',
  entered: 'treatment-entry-30d',
  'retained-90d': 'retention-of-entered-90d',
  'retained-180d': 'retention-of-entered-180d',
} as const;

/**
 * The way from contact to staying by the county's definitions. People left out for what happens only at a later step stay in
 * it, as not reaching that step: without them the steps before would count too few.
 */
export function cascadeDefinition(definitions: Definitions): CascadeDefinition {
  const at = (id: keyof typeof MEASURES) => measureAt(MEASURES[id], definitions);
  const [offer, entry, stay] = [at('referred'), at('entered'), at('retained-90d')];
  const { gapDays = null } = stay.switches;
  const lagDays = Math.max(...[entry, stay].map(({ switches }) => switches.lagDays ?? Number.NEGATIVE_INFINITY));
  return {
    steps: STEPS.map((step) => ({ ...step, when: step.id === 'encountered' ? { all: [] } : metOf(at(step.id)) })),
    leftOut: [...rulesOf(offer.denominator).rules, ...rulesOf(followed(entry).denominator).rules, ...ofStays(stay)],
    episodes: episodesOf(offer),
    gapDays,
    followUpDays: FOLLOW_UP_DAYS + lagDays,
    measures: [offer, at('accepted'), entry, stay],
  };
}

function measureAt(id: string, definitions: Definitions): Metric {
  const metric = metricById(id);
  assert(metric !== undefined, `the cascade has a measure "${id}"`);
  return defined(metric, definitions);
}

function metOf(metric: Metric): Condition {
  assert(metric.statistic === 'proportion', `${metric.id} is a share`);
  return metric.numerator.when;
}

function episodesOf({ unit, speaks }: Metric): EpisodeCount {
  return unit === 'person' ? speaks : 'every';
}

/** Records that contradict themselves, and stays that no step can be told of. */
function ofStays(stay: Metric): readonly LeftOutRule[] {
  const { rules } = rulesOf(followed(stay).denominator);
  const contradictions = CASCADE_EXCLUSIONS.map(
    ({ flag, reason }): LeftOutRule => ({ reason, when: { flag, is: 'yes' } }),
  );
  return [
    ...contradictions.filter(({ reason }) => !['entry-before-referral', 'active-after-death'].includes(reason)),
    ...rules.filter(({ reason }) => reason === 'treated-lately'),
    { reason: 'exit-not-dated', when: { all: [LEFT_NOBODY_KNOWS_WHEN, NOT_FOLLOWED_UP] } },
    { reason: 'no-date', when: { not: { recorded: 'encounter_date' } } },
  ];
}

const LEFT_NOBODY_KNOWS_WHEN: Condition = {
  all: [{ recorded: 'entry_date' }, { flag: 'exited', is: 'yes' }, { not: { recorded: 'exit_date' } }],
};

const NOT_FOLLOWED_UP: Condition = {
  any: [{ not: { recorded: 'status_90' } }, { not: { recorded: 'status_180' } }],
};

const STEPS: readonly Omit<CascadeStepDefinition, 'when'>[] = [
  {
    id: 'encountered',
    label: 'Met by first responders',
    predicate: 'were met',
    needs: [],
    date: 'encounter_date',
  },
  {
    id: 'referred',
    label: 'Offered a referral',
    predicate: 'were offered a referral',
    needs: ['referred', 'referral_date'],
    date: 'referral_date',
  },
  {
    id: 'accepted',
    label: 'Accepted',
    predicate: 'accepted',
    needs: ['accepted'],
    date: 'answer_date',
  },
  {
    id: 'entered',
    label: 'Entered treatment within 30 days',
    predicate: 'entered treatment within 30 days',
    needs: ['entry_date'],
    date: 'entry_date',
  },
  {
    id: 'retained-90d',
    label: 'In treatment 90 days after entry',
    predicate: 'stayed 90 days',
    needs: ['exit_date', 'status_90'],
    date: null,
  },
  {
    id: 'retained-180d',
    label: 'In treatment 180 days after entry',
    predicate: 'stayed 180 days',
    needs: ['exit_date', 'status_180'],
    date: null,
  },
];
