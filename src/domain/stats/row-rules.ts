/**
 * Data-quality rules that look at one referral at a time.
 * Formula: see RULES. Ages count whole years on the day of referral; all other distances are calendar days.
 * Source: our definition; DQ04 (unreadable dates) is answered where the file is read, and rules on whole files elsewhere.
 * Worked value: born 2011-06-07, referred 2023-06-06: 11 years old, DQ09; born 2011-06-06: 12, allowed.
 */

import type { IsoDate } from '../units.ts';
import { addDays, daysBetween } from '../units.ts';

/** One row of a file after reading; empty cells are absent. */
export interface ReferralRow {
  readonly client?: string | undefined;
  readonly birth?: IsoDate | undefined;
  readonly referral?: IsoDate | undefined;
  readonly entry?: IsoDate | undefined;
  readonly discharge?: IsoDate | undefined;
  /** The discharge reason as it stands in the file. */
  readonly reason?: string | undefined;
  /** Whether the reason means that the client died. */
  readonly died: boolean;
  readonly lastContact?: IsoDate | undefined;
}

/** What the rules must be told of the programme. */
export interface QualityContext {
  readonly cutoff: IsoDate;
  readonly programStart: IsoDate;
}

/** `blocked`: the row cannot be used; `excluded`: not used where the metric needs the field; `warning`: used, and said. */
export type RuleEffect = 'blocked' | 'excluded' | 'warning';

/** What each rule does to its row. */
export const RULES = {
  /** no client id */ DQ01: 'blocked',
  /** exact duplicate of an earlier row */ DQ02: 'excluded',
  /** same client and referral date twice */ DQ03: 'warning',
  /** a date after the cutoff */ DQ05: 'excluded',
  /** a date before the programme began */ DQ06: 'warning',
  /** entry before referral */ DQ07: 'excluded',
  /** discharge before entry */ DQ08: 'excluded',
  /** younger than 12 or older than 100 at referral */ DQ09: 'warning',
  /** entry without referral */ DQ10: 'excluded',
  /** discharge without entry */ DQ11: 'excluded',
  /** entry while another episode is open */ DQ12: 'warning',
  /** contact more than 30 days after discharge */ DQ13: 'warning',
  /** discharge without reason, or reason without discharge */ DQ14: 'warning',
  /** open for more than 90 days without a contact in the last 90 */ DQ15: 'warning',
  /** more than 365 days from referral to entry */ DQ22: 'warning',
  /** activity after death */ DQ23: 'excluded',
  /** one client with two birth dates */ DQ25: 'warning',
} as const satisfies Record<string, RuleEffect>;

export type RuleCode = keyof typeof RULES;

const YOUNGEST = 12;
const OLDEST = 100;
const LATE_CONTACT_DAYS = 30;
const STALE_DAYS = 90;
const SLOW_ENTRY_DAYS = 365;

/** Whether there is anything in the client's id. */
export function hasClient({ client }: ReferralRow): boolean {
  return client !== undefined && client !== '';
}

function datesOf({ referral, entry, discharge, lastContact }: ReferralRow): IsoDate[] {
  return [referral, entry, discharge, lastContact].filter((date) => date !== undefined);
}

/** Whether `first` comes before `second`; false where either is unknown. */
function isBefore(first: IsoDate | undefined, second: IsoDate | undefined): boolean {
  return first !== undefined && second !== undefined && first < second;
}

/** Whole years from birth to `on`. */
export function ageOn(birth: IsoDate, on: IsoDate): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return on.slice(5) < birth.slice(5) ? years - 1 : years;
}

function isUnlikelyAge({ birth, referral }: ReferralRow): boolean {
  if (birth === undefined || referral === undefined) return false;
  const age = ageOn(birth, referral);
  return age < YOUNGEST || age > OLDEST;
}

function isStale({ entry, discharge, lastContact }: ReferralRow, cutoff: IsoDate): boolean {
  const old = (date: IsoDate | undefined) => date === undefined || daysBetween(date, cutoff) > STALE_DAYS;
  return entry !== undefined && discharge === undefined && old(entry) && old(lastContact);
}

function isSlowEntry({ referral, entry }: ReferralRow): boolean {
  return referral !== undefined && entry !== undefined && daysBetween(referral, entry) > SLOW_ENTRY_DAYS;
}

function isContactAfterDischarge({ discharge, lastContact }: ReferralRow): boolean {
  return discharge !== undefined && isBefore(addDays(discharge, LATE_CONTACT_DAYS), lastContact);
}

/** The rules one row breaks on its own, in the order of their codes. */
export function rowRules(row: ReferralRow, { cutoff, programStart }: QualityContext): RuleCode[] {
  const { referral, entry, discharge, reason } = row;
  const broken: readonly (readonly [RuleCode, boolean])[] = [
    ['DQ01', !hasClient(row)],
    ['DQ05', datesOf(row).some((date) => date > cutoff)],
    ['DQ06', datesOf(row).some((date) => date < programStart)],
    ['DQ07', isBefore(entry, referral)],
    ['DQ08', isBefore(discharge, entry)],
    ['DQ09', isUnlikelyAge(row)],
    ['DQ10', entry !== undefined && referral === undefined],
    ['DQ11', discharge !== undefined && entry === undefined],
    ['DQ13', isContactAfterDischarge(row)],
    ['DQ14', (discharge !== undefined) !== (reason !== undefined && reason !== '')],
    ['DQ15', isStale(row, cutoff)],
    ['DQ22', isSlowEntry(row)],
  ];
  return broken.filter(([, isBroken]) => isBroken).map(([code]) => code);
}
