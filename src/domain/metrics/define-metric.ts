import { keepingIn, leavingOut } from './counted.ts';
import type { Condition, LeftOutReason, Metric, Requirement, Unit } from './metric.ts';
import { exitInWindow, isOfStaying } from './stay-exits.ts';
import { type ExitCount, SWITCH_NAMES, type Switches, type SwitchName, switchText, switchValue } from './switches.ts';
import { NOT_ALREADY } from './treatment-entry.ts';

/** Parts the name of a measure from what has been changed in it. */
const CHANGED = '--';

/**
 * The measure with some of its switches set otherwise: again a plain measure, whose id, words, conditions, needed columns and
 * facets follow. Switches that the measure does not have change nothing.
 */
export function defineMetric(metric: Metric, changes: Switches): Metric {
  const switches = { ...metric.switches, ...ownChanges(metric, changes) };
  const changed = SWITCH_NAMES.filter((name) => name in switches && switches[name] !== metric.switches[name]);
  if (changed.length === 0) return metric;
  const set = changed.reduce<Metric>((so, name) => APPLY[name](so, switches), metric);
  const named = changed.map((name) => `${SHORT[name]}-${switchText(switchValue(switches, name))}`);
  return { ...set, id: `${metric.id}${CHANGED}${named.join('-')}`, switches, changed };
}

/** The id under which a measure stands in the catalogue, whatever has been changed in it. */
export function catalogueId(id: string): string {
  return id.split(CHANGED)[0] ?? id;
}

function ownChanges(metric: Metric, changes: Switches): Switches {
  return Object.fromEntries(Object.entries(changes).filter(([name]) => name in metric.switches));
}

const SHORT: Readonly<Record<SwitchName, string>> = {
  already: 'already',
  cleanDays: 'clean',
  completed: 'completed',
  transferred: 'transferred',
  jailed: 'jailed',
  died: 'died',
  episodes: 'episodes',
  gapDays: 'gap',
  lagDays: 'lag',
};

const APPLY: Readonly<Record<SwitchName, (metric: Metric, switches: Switches) => Metric>> = {
  already: countAlready,
  cleanDays: asNewEpisode,
  completed: (metric, { completed }) => countExit(metric, 'completed', completed),
  transferred: (metric, { transferred }) => countExit(metric, 'transferred', transferred),
  jailed: (metric, { jailed }) => countExit(metric, 'incarcerated', jailed),
  died: (metric, { died }) => countExit(metric, 'died', died),
  episodes: countEpisodes,
  gapDays: joinRecords,
  lagDays: (metric) => metric,
};

function countAlready(metric: Metric, { already }: Switches): Metric {
  const kept = keepingIn(metric.denominator, 'already-in-treatment');
  const counted = byCountyRule({
    ...metric,
    denominator: { ...kept, words: kept.words.replace(NOT_ALREADY, '') },
    caveats: metric.caveats.filter((caveat) => !caveat.startsWith('People already in treatment are left out')),
  });
  if (already !== 'met') return counted;
  const inTreatment: Condition = { flag: 'already_in_treatment', is: 'yes' };
  return needing(alsoMet(counted, inTreatment, 'people already in treatment'), ['already_in_treatment']);
}

function asNewEpisode(metric: Metric, { cleanDays = 0 }: Switches): Metric {
  const when: Condition = { treatedWithin: cleanDays, before: metric.clockStart };
  const denominator = leavingOut(metric.denominator, { reason: 'treated-lately', when });
  return needing(byCountyRule({ ...metric, denominator }), ['entry_date']);
}

const LEFT_OUT: Readonly<Record<string, LeftOutReason>> = {
  completed: 'completed-in-window',
  transferred: 'transferred-in-window',
  incarcerated: 'jailed-in-window',
  died: 'died-in-window',
};

const EXIT_WORDS: Readonly<Record<string, string>> = {
  completed: 'people who completed treatment',
  transferred: 'people who were transferred',
  incarcerated: 'people who were jailed',
  died: 'people who died',
};

function countExit(metric: Metric, reason: string, count: ExitCount | undefined): Metric {
  const needed = needing(byCountyRule(metric), reason === 'died' ? ['exit_reason', 'death_date'] : ['exit_reason']);
  const ended = exitInWindow(metric, reason);
  if (count === 'met') return alsoMet(needed, ended, `${EXIT_WORDS[reason] ?? reason} before`);
  const leftOut = LEFT_OUT[reason];
  if (count !== 'left-out' || leftOut === undefined) return needed;
  return { ...needed, denominator: leavingOut(needed.denominator, { reason: leftOut, when: ended }) };
}

function countEpisodes(metric: Metric, { episodes }: Switches): Metric {
  if (episodes !== 'every') {
    return byCountyRule({ ...metric, unit: 'person', speaks: episodes === 'any' ? 'any' : 'first' });
  }
  const unit = unitOf(metric);
  const set: Metric = { ...metric, unit, subject: UNIT_SUBJECTS[unit](metric.subject) };
  return set.statistic === 'proportion' ? { ...set, facets: { ...set.facets, unit } } : set;
}

function unitOf({ clockStart }: Metric): Exclude<Unit, 'person'> {
  if (clockStart === 'referral_date') return 'referral';
  return clockStart === 'encounter_date' ? 'encounter' : 'episode';
}

const UNIT_SUBJECTS: Readonly<Record<Exclude<Unit, 'person'>, (people: string) => string>> = {
  referral: (people) => people.replace(/^people referred/, 'referrals'),
  encounter: (people) => people.replace(/^people met/, 'encounters'),
  episode: (people) => people.replace(/^people who entered treatment/, 'stays in treatment'),
};

function joinRecords(metric: Metric, { gapDays = null }: Switches): Metric {
  const rule =
    gapDays === null
      ? 'Each record of treatment is taken by itself.'
      : `Records of treatment up to ${gapDays} days apart are one stay.`;
  const dayRule = `${metric.dayRule.replace(' Records of treatment up to the allowed break apart are one stay.', '')} ${rule}`;
  const set: Metric = { ...metric, dayRule };
  if (set.statistic !== 'proportion' || !isOfStaying(set)) return byCountyRule(set);
  return {
    ...set,
    facets: { ...set.facets, windowRule: gapDays === null ? 'at-end' : 'continuous' },
    fromCounts: null,
  };
}

/** What no published result says of itself cannot be compared facet by facet, nor be read from monthly counts. */
function byCountyRule(metric: Metric): Metric {
  if (metric.statistic !== 'proportion') return metric;
  return { ...metric, facets: { ...metric.facets, isCountyRule: true }, fromCounts: null };
}

function alsoMet(metric: Metric, when: Condition, words: string): Metric {
  if (metric.statistic !== 'proportion') return metric;
  const { numerator } = metric;
  return { ...metric, numerator: { words: `${numerator.words}, or ${words}`, when: { any: [numerator.when, when] } } };
}

function needing(metric: Metric, oneOf: Requirement[number]): Metric {
  const isNeeded = metric.requires.some((choice) => choice.join() === oneOf.join());
  return isNeeded ? metric : { ...metric, requires: [...metric.requires, oneOf] };
}
