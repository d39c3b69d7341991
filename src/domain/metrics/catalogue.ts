import { assert } from '../assert.ts';
import { acceptance } from './acceptance.ts';
import { completionOfDischarged } from './completion-of-discharged.ts';
import { completionOfEntered } from './completion-of-entered.ts';
import { continuousOfEntered } from './continuous-of-entered.ts';
import { continuousOfReferred } from './continuous-of-referred.ts';
import { death } from './death.ts';
import { engagement } from './engagement.ts';
import type { Metric } from './metric.ts';
import { moudEntry } from './moud-entry.ts';
import { moudRetention } from './moud-retention.ts';
import { moudShare } from './moud-share.ts';
import { naloxoneGiven } from './naloxone-given.ts';
import { naloxonePerEncounter } from './naloxone-per-encounter.ts';
import { rearrest } from './rearrest.ts';
import { referralRate } from './referral-rate.ts';
import { repeatOverdose } from './repeat-overdose.ts';
import { retentionOfEntered } from './retention-of-entered.ts';
import { retentionOfReferred } from './retention-of-referred.ts';
import { timeToEntry } from './time-to-entry.ts';
import { treatmentEntry } from './treatment-entry.ts';
import { treatmentEntryRecorded } from './treatment-entry-recorded.ts';
import { encounters, peopleEncountered, peopleEntered, peopleReferred } from './volumes.ts';

/** Every metric there is, in the order of the journey. A new one is a file and a line here. */
export const METRICS: readonly Metric[] = [
  referralRate,
  acceptance,
  ...treatmentEntry,
  treatmentEntryRecorded,
  timeToEntry,
  engagement,
  ...retentionOfEntered,
  ...retentionOfReferred,
  ...continuousOfEntered,
  ...continuousOfReferred,
  completionOfDischarged,
  ...completionOfEntered,
  moudShare,
  ...moudEntry,
  ...moudRetention,
  naloxoneGiven,
  naloxonePerEncounter,
  ...repeatOverdose,
  ...rearrest,
  ...death,
  peopleEncountered,
  encounters,
  peopleReferred,
  peopleEntered,
];

/** A catalogue that refuses at once what would only fail when a chart is opened: ids twice, windows without a clock. */
export function checkedCatalogue(metrics: readonly Metric[]): ReadonlyMap<string, Metric> {
  const byId = new Map<string, Metric>();
  for (const metric of metrics) {
    assert(
      /^[a-z][a-z0-9-]*$/.test(metric.id),
      `metric id "${metric.id}" is not made of small letters, digits and dashes`,
    );
    assert(!byId.has(metric.id), `metric id "${metric.id}" stands twice in the catalogue`);
    assert(metric.question.endsWith('?'), `the question of "${metric.id}" does not end in a question mark`);
    assert(
      metric.requires.every((choice) => choice.length > 0),
      `"${metric.id}" requires one of no fields`,
    );
    byId.set(metric.id, metric);
  }
  return byId;
}

const CATALOGUE = checkedCatalogue(METRICS);

export function metricById(id: string): Metric | undefined {
  return CATALOGUE.get(id);
}

/** The metrics meant by `name`: one id, or a family of windows by the id without its window (`treatment-entry`). */
export function metricsNamed(name: string): readonly Metric[] {
  const exact = CATALOGUE.get(name);
  return exact ? [exact] : METRICS.filter((metric) => metric.id.replace(/-\d+d$/, '') === name);
}
