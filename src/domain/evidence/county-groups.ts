import type { Counted, Metric, Requirement } from '../metrics/metric.ts';
import { DUE_FOR_ENTRY } from '../metrics/treatment-entry.ts';
import type { DenominatorKind } from './facets.ts';

/** Whom a county's records can put below the line, and the date that starts their clock. */
export interface CountyGroup extends Pick<Metric, 'clockStart' | 'subject'>, Counted {
  readonly requires: Requirement;
}

/** Published groups that a county's own records know as well. People screened, reached or randomized are not among them. */
const GROUPS: Readonly<Partial<Record<DenominatorKind, CountyGroup>>> = {
  encountered: {
    subject: 'people met',
    words: 'people met in the period',
    clockStart: 'encounter_date',
    when: { all: [] },
    requires: [['encounter_date', 'referral_date']],
  },
  'given-naloxone': {
    subject: 'people given naloxone',
    words: 'people given naloxone in the period',
    clockStart: 'encounter_date',
    when: { flag: 'naloxone_given', is: 'yes' },
    requires: [['encounter_date', 'referral_date'], ['naloxone_given']],
  },
  eligible: {
    subject: 'eligible people',
    words: 'people met in the period and recorded as eligible',
    clockStart: 'encounter_date',
    when: { flag: 'eligible', is: 'yes' },
    requires: [['encounter_date', 'referral_date'], ['eligible']],
  },
  offered: {
    subject: 'people offered a referral',
    words: 'people offered a referral in the period',
    clockStart: 'referral_date',
    when: { flag: 'referred', is: 'yes' },
    requires: [['referred', 'referral_date']],
  },
  accepted: {
    subject: 'people who accepted',
    words: 'people who accepted an offer made in the period',
    clockStart: 'referral_date',
    when: { flag: 'accepted', is: 'yes' },
    requires: [['referred', 'referral_date'], ['accepted']],
  },
  referred: {
    subject: 'people referred',
    ...DUE_FOR_ENTRY,
    clockStart: 'referral_date',
    requires: [['referred', 'referral_date']],
  },
  entered: {
    subject: 'people who entered treatment',
    words: 'people who entered treatment in the period',
    clockStart: 'entry_date',
    when: { all: [{ recorded: 'entry_date' }, { flag: 'exit_before_entry', is: 'not-yes' }] },
    requires: [['entry_date']],
  },
  discharged: {
    subject: 'treatment episodes that ended',
    words: 'treatment episodes that ended in the period, for any reason',
    clockStart: 'exit_date',
    when: {
      all: [
        { flag: 'exited', is: 'yes' },
        { flag: 'exit_before_entry', is: 'not-yes' },
      ],
    },
    requires: [['exit_date']],
  },
};

/** The county's group of a published kind; undefined where its records have none. */
export function countyGroup(kind: DenominatorKind): CountyGroup | undefined {
  return GROUPS[kind];
}
