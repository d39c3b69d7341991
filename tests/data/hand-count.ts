import { readFileSync } from 'node:fs';
import type { Switches } from '../../src/domain/metrics/switches.ts';

/*
 * The measures once more, written from their words and not from the product's code: rows of the tidy sample in, counts out.
 * Days are numbers since 1970 in UTC.
 */

export interface HandRow {
  readonly index: number;
  readonly person: string;
  readonly encounter: number;
  readonly eligible: boolean | null;
  readonly referred: boolean;
  readonly referral: number | null;
  readonly accepted: boolean;
  readonly already: boolean;
  readonly entry: number | null;
  readonly moud: boolean;
  readonly exit: number | null;
  readonly reason: string;
  readonly died: number | null;
  readonly overdose: number | null;
  readonly arrest: number | null;
  readonly status: Readonly<Record<number, string>>;
  readonly exited: boolean;
  readonly exitsBeforeEntry: boolean;
  readonly exitsWithoutEntry: boolean;
  readonly activeAfterDeath: boolean;
  readonly entersBeforeReferral: boolean;
}

export interface HandCount {
  readonly numerator: number;
  readonly denominator: number;
  readonly pending: number;
  readonly leftOut: number;
}

export function groupedBy<Item>(items: readonly Item[], key: (item: Item) => string | undefined): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = key(item) ?? '';
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return groups;
}

function dayOf(text: string | undefined): number | null {
  return text === undefined || text === '' ? null : Date.parse(`${text}T00:00:00Z`) / 86_400_000;
}

function known(day: number | null, asOf: number): number | null {
  return day !== null && day <= asOf ? day : null;
}

function earliest(days: readonly (number | null)[]): number | null {
  const told = days.filter((day) => day !== null);
  return told.length === 0 ? null : Math.min(...told);
}

/** The tidy sample as it was known on a day. */
export function handRows(asOfText: string): readonly HandRow[] {
  const asOf = dayOf(asOfText) ?? Number.NaN;
  const [header = '', ...lines] = readFileSync('data-samples/tidy-encounters.csv', 'utf8').trim().split('\n');
  const names = header.split(',');
  const cells = lines.map((line) =>
    Object.fromEntries(line.split(',').map((cell, at) => [names[at] ?? '', cell.trim()])),
  );
  const ofPerson = groupedBy(cells, (row) => row.client_id);
  return cells.map((row, index): HandRow => {
    const own = ofPerson.get(row.client_id ?? '') ?? [];
    const encounter = dayOf(row.encounter_date) ?? Number.NaN;
    const later = (column: string) =>
      known(earliest(own.map((one) => dayOf(one[column])).filter((day) => day !== null && day > encounter)), asOf);
    const died = known(earliest(own.map((one) => dayOf(one.death_date))), asOf);
    const entry = known(dayOf(row.entry_date), asOf);
    const exit = known(dayOf(row.exit_date), asOf);
    const referral = row.referred === 'Yes' ? (dayOf(row.referral_date) ?? encounter) : null;
    const signs = [referral, entry, known(dayOf(row.last_contact_date), asOf)].filter((day) => day !== null);
    return {
      index,
      person: row.client_id ?? '',
      encounter,
      eligible: row.eligible === 'Yes' ? true : row.eligible === 'No' ? false : null,
      referred: row.referred === 'Yes',
      referral,
      accepted: row.accepted === 'Yes',
      already: row.already_in_treatment === 'Yes',
      entry,
      moud: row.moud === 'Yes' || row.entry_kind === 'MOUD',
      exit: exit ?? (died !== null && entry !== null && died >= entry ? died : null),
      reason: dayOf(row.exit_date) === null || exit !== null ? (row.exit_reason ?? '') : '',
      died,
      overdose: later('overdose_date'),
      arrest: later('rearrest_date'),
      status: Object.fromEntries([90, 180].map((day) => [day, row[`status_${day}`] ?? ''])),
      exited: exit !== null || (dayOf(row.exit_date) === null && row.exit_reason !== ''),
      exitsWithoutEntry: exit !== null && dayOf(row.entry_date) === null,
      exitsBeforeEntry: exit !== null && entry !== null && exit < entry,
      activeAfterDeath: died !== null && signs.some((day) => day > died),
      entersBeforeReferral: entry !== null && referral !== null && entry < referral,
    };
  });
}

/** How one measure counts. */
export interface HandRule {
  readonly from: (row: HandRow) => boolean;
  readonly leaveOut: (row: HandRow) => boolean;
  readonly clock: (row: HandRow) => number | null;
  /** Days until the window has passed, lag included; 0 without a window. */
  readonly followUp: number;
  readonly met: (row: HandRow) => boolean;
  readonly counts: 'first' | 'any' | 'every';
}

/** The day of a date that is known. */
export function dayNumber(text: string): number {
  return dayOf(text) ?? Number.NaN;
}

/** The rows that a rule follows: of each person the first that counts, or every one that does. */
export function handUnits(rows: readonly HandRow[], rule: HandRule): readonly HandRow[] {
  const counted = rows.filter((row) => rule.from(row) && rule.clock(row) !== null && !rule.leaveOut(row));
  if (rule.counts === 'every') return counted;
  return [...groupedBy(counted, (row) => row.person).values()].flatMap((own) =>
    own.toSorted((a, b) => (rule.clock(a) ?? 0) - (rule.clock(b) ?? 0) || a.index - b.index).slice(0, 1),
  );
}

const EXITS = { completed: 'Completed', transferred: 'Transferred', jailed: 'Incarcerated', died: 'Died' } as const;

/** How the exit of a row counts under some switches: `met`, `left-out`, or as a plain exit. */
export function handExit(row: HandRow, switches: Switches): 'met' | 'left-out' | 'exit' {
  const isDeath = row.died !== null && row.exit !== null && row.died <= row.exit;
  const set = Object.entries(EXITS)
    .filter(([name, reason]) => row.reason === reason || (name === 'died' && isDeath))
    .flatMap(([name]) => Object.entries(switches).flatMap(([one, value]) => (one === name ? [value] : [])));
  if (set.includes('met')) return 'met';
  return set.includes('left-out') ? 'left-out' : 'exit';
}

/** Counts rows by a rule: each person once, unless every row counts. */
export function handCount(rows: readonly HandRow[], rule: HandRule, asOfText: string): HandCount {
  const asOf = dayOf(asOfText) ?? Number.NaN;
  const considered = rows.filter(rule.from);
  const isCounted = (row: HandRow) => rule.clock(row) !== null && !rule.leaveOut(row);
  const isMature = (row: HandRow) => (rule.clock(row) ?? Number.NaN) + rule.followUp <= asOf;
  const units =
    rule.counts === 'every' ? considered.map((row) => [row]) : [...groupedBy(considered, (row) => row.person).values()];
  const speaking = units.map((own) => {
    const counted = own.filter(isCounted);
    const first = counted
      .toSorted((a, b) => (rule.clock(a) ?? 0) - (rule.clock(b) ?? 0) || a.index - b.index)
      .slice(0, 1);
    return rule.counts === 'first' ? first : counted;
  });
  const told = speaking.filter((own) => own.length > 0);
  const mature = told.filter((own) => own.some(isMature));
  return {
    numerator: mature.filter((own) => own.some((row) => isMature(row) && rule.met(row))).length,
    denominator: mature.length,
    pending: told.length - mature.length,
    leftOut: speaking.length - told.length,
  };
}

/**
 * The stays of each person, records up to `gap` days apart taken as one. `first`: rows that go on in another are gone; `all`:
 * each row stays, with the end of its stay.
 */
export function joinedByHand(
  rows: readonly HandRow[],
  gap: number,
  kept: 'first' | 'all' = 'first',
): readonly HandRow[] {
  const sound = rows.filter(({ entry, exit }) => entry !== null && (exit === null || exit >= entry));
  const joined = new Map<HandRow, HandRow | null>();
  for (const own of groupedBy(sound, (row) => row.person).values()) {
    const inOrder = own.toSorted((a, b) => (a.entry ?? 0) - (b.entry ?? 0) || a.index - b.index);
    let stay: HandRow[] = [];
    const close = () => {
      const [first] = stay;
      if (first === undefined) return;
      const last =
        stay.toSorted((a, b) => (a.exit ?? Infinity) - (b.exit ?? Infinity) || a.index - b.index).at(-1) ?? first;
      for (const row of stay) {
        joined.set(row, kept === 'all' ? { ...row, exit: last.exit, reason: last.reason } : null);
      }
      joined.set(first, { ...first, exit: last.exit, reason: last.reason });
    };
    for (const row of inOrder) {
      const end = Math.max(...stay.map(({ exit }) => exit ?? Infinity));
      if (stay.length > 0 && (row.entry ?? 0) - end > gap) {
        close();
        stay = [];
      }
      stay.push(row);
    }
    close();
  }
  return rows.flatMap((row) => {
    const now = joined.get(row);
    return now === undefined ? [row] : now === null ? [] : [now];
  });
}
