import { furtherServices, gaveNaloxone, saidEntered } from './added-columns.ts';
import { groupedBy, type HandRow, type HandRule, joinedByHand } from './hand-count.ts';

/*
 * How every measure counts, written from its words and not from the product's code, under any setting of its switches.
 */

/** The switches of a measure, each as it is set. */
interface Set {
  readonly already?: string | undefined;
  readonly cleanDays?: number;
  readonly completed?: string;
  readonly transferred?: string;
  readonly jailed?: string;
  readonly died?: string;
  readonly episodes?: string;
  readonly gapDays?: number | null;
  readonly lagDays?: number;
}

/** A rule and the rows it runs over. */
export interface HandMeasure {
  readonly rule: HandRule;
  readonly rows: readonly HandRow[];
}

type Test = (row: HandRow) => boolean;

const REASONS = { completed: 'Completed', transferred: 'Transferred', jailed: 'Incarcerated', died: 'Died' } as const;
const NAMES = ['completed', 'transferred', 'jailed', 'died'] as const;

const within = (from: number | null, to: number | null, first: number, last: number) =>
  from !== null && to !== null && to - from >= first && to - from <= last;

interface Asked {
  /** Of the measure, without its window: `treatment-entry`. */
  readonly name: string;
  readonly window: number;
  readonly set: Set;
}

const COUNTS: Readonly<Record<string, HandRule['counts']>> = { first: 'first', any: 'any', every: 'every' };

/** The measure called `name` at `window` days (0: none) under the switches `set`; undefined where there is none so called. */
export function handMeasure(asked: Asked, rows: readonly HandRow[]): HandMeasure | undefined {
  const plain = PLAIN[asked.name];
  if (plain !== undefined)
    return { rule: { ...plain, counts: COUNTS[asked.set.episodes ?? ''] ?? plain.counts }, rows };
  const make = WITH_WINDOW[asked.name];
  return make?.(asked, rows);
}

/** How long each is followed, and which of a person's rows speak. */
const followed = (window: number, set: Set) => ({
  followUp: window + (set.lagDays ?? 0),
  counts: COUNTS[set.episodes ?? ''] ?? 'first',
});

const everyone = { leaveOut: () => false, followUp: 0, counts: 'any' } as const;
const at = {
  encounter: ({ encounter }: HandRow) => encounter,
  referral: ({ referral }: HandRow) => referral,
  entry: ({ entry }: HandRow) => entry,
  exit: ({ exit }: HandRow) => exit,
};
const isReferred: Test = ({ referred }) => referred;
const hasEntered: Test = ({ entry }) => entry !== null;

const PLAIN: Readonly<Record<string, HandRule>> = {
  'referral-rate': {
    ...everyone,
    from: () => true,
    leaveOut: ({ eligible }) => eligible === false,
    clock: at.encounter,
    met: isReferred,
  },
  acceptance: { ...everyone, from: isReferred, clock: at.referral, met: (row) => row.accepted || row.entry !== null },
  'moud-share': {
    ...everyone,
    from: hasEntered,
    leaveOut: (row) => row.exitsBeforeEntry || row.activeAfterDeath,
    clock: at.entry,
    met: ({ moud }) => moud,
  },
  'naloxone-given': { ...everyone, from: () => true, clock: at.encounter, met: ({ index }) => gaveNaloxone(index) },
  'naloxone-per-encounter': {
    ...everyone,
    from: () => true,
    clock: at.encounter,
    met: ({ index }) => gaveNaloxone(index),
    counts: 'every',
  },
  'people-encountered': { ...everyone, from: () => true, clock: at.encounter, met: () => true },
  encounters: { ...everyone, from: () => true, clock: at.encounter, met: () => true, counts: 'every' },
  'people-referred': { ...everyone, from: isReferred, clock: at.referral, met: () => true },
  'people-entered': { ...everyone, from: hasEntered, clock: at.entry, met: () => true },
};

const WITH_WINDOW: Readonly<Record<string, (asked: Asked, rows: readonly HandRow[]) => HandMeasure>> = {
  'treatment-entry': (asked, rows) => entering(asked, rows, { last: asked.window === 14 ? 13 : asked.window }),
  'treatment-entry-recorded': recorded,
  engagement: engaging,
  'moud-entry': (asked, rows) => entering(asked, rows, { last: asked.window, also: ({ moud }) => moud }),
  // Its wait is told by the days themselves; who came later than the window has none.
  'time-to-entry': (asked, rows) => {
    const already = asked.set.already === 'met' ? 'counted' : asked.set.already;
    const { rule } = entering({ ...asked, set: { ...asked.set, already } }, rows, { last: asked.window });
    return { rule: { ...rule, leaveOut: (row) => rule.leaveOut(row) || !rule.met(row) }, rows };
  },
  'retention-of-entered': (asked, rows) => staying(asked, rows, { clock: at.entry, hasStatus: true }),
  'continuous-of-entered': (asked, rows) => staying(asked, rows, { clock: at.entry }),
  'moud-retention': (asked, rows) => staying(asked, rows, { clock: at.entry, only: ({ moud }) => moud }),
  'retention-of-referred': (asked, rows) => staying(asked, rows, { clock: at.referral }),
  'continuous-of-referred': (asked, rows) => staying(asked, rows, { clock: at.referral }),
  'completion-of-entered': completing,
  'completion-of-discharged': completedOfEnded,
  'repeat-overdose': (asked, rows) => harmed(asked, rows, ({ overdose }) => overdose),
  rearrest: (asked, rows) => harmed(asked, rows, ({ arrest }) => arrest),
  death: (asked, rows) => harmed(asked, rows, ({ died }) => died),
};

/** Who could enter because of a referral, and who could not. */
function notDue({ already = 'left-out', cleanDays = 0 }: Set, rows: readonly HandRow[]): Test {
  const treated = treatedWithin(rows, cleanDays, at.referral);
  return (row) =>
    (row.already && already === 'left-out') ||
    (row.died !== null && row.died <= (row.referral ?? row.encounter)) ||
    row.entersBeforeReferral ||
    row.activeAfterDeath ||
    treated(row);
}

function treatedWithin(rows: readonly HandRow[], days: number, clock: (row: HandRow) => number | null): Test {
  if (days === 0) return () => false;
  const ofPerson = groupedBy(rows, ({ person }) => person);
  return (row) => {
    const start = clock(row);
    if (start === null) return false;
    const others = ofPerson.get(row.person) ?? [];
    return others.some(({ entry, exit }) => entry !== null && entry < start && (exit ?? start) >= start - days);
  };
}

interface Early {
  readonly clock: (row: HandRow) => number | null;
  /** The last day on which an exit comes early. */
  readonly last: number;
  readonly met: Test;
  readonly leaveOut: Test;
}

/** The same with exits of each reason counted as its switch says, one reason after the other. */
function withExits(set: Set, { clock, last, met, leaveOut }: Early): Pick<Early, 'met' | 'leaveOut'> {
  let so: Pick<Early, 'met' | 'leaveOut'> = { met, leaveOut };
  for (const name of NAMES) {
    const { met: meets, leaveOut: leaves } = so;
    const ended: Test = (row) =>
      !meets(row) &&
      ((row.reason === REASONS[name] && within(clock(row), row.exit, 0, last)) ||
        (name === 'died' && within(clock(row), row.died, 0, last)));
    if (set[name] === 'met') so = { met: (row) => meets(row) || ended(row), leaveOut: leaves };
    if (set[name] === 'left-out') so = { met: meets, leaveOut: (row) => leaves(row) || ended(row) };
  }
  return so;
}

function entering(
  { window, set }: Asked,
  rows: readonly HandRow[],
  { last, also = () => true }: { readonly last: number; readonly also?: Test },
): HandMeasure {
  const enters: Test = (row) => within(row.referral, row.entry, 0, last) && also(row);
  const early = { clock: at.referral, last: window, met: (row: HandRow) => enters(row) || countsAsIn(set, row) };
  const exits = withExits({ died: set.died ?? 'not-met' }, { ...early, leaveOut: notDue(set, rows) });
  return {
    rule: {
      ...exits,
      from: isReferred,
      clock: at.referral,
      ...followed(window, set),
    },
    rows,
  };
}

function countsAsIn({ already }: Set, row: HandRow): boolean {
  return already === 'met' && row.already;
}

function recorded({ set }: Asked, rows: readonly HandRow[]): HandMeasure {
  return {
    rule: {
      from: isReferred,
      leaveOut: notDue(set, rows),
      clock: at.referral,
      followUp: 0,
      met: (row) => row.entry !== null || saidEntered(row.index) || countsAsIn(set, row),
      counts: COUNTS[set.episodes ?? ''] ?? 'any',
    },
    rows,
  };
}

function engaging({ window, set }: Asked, rows: readonly HandRow[]): HandMeasure {
  const exits = withExits(
    { died: set.died ?? 'not-met' },
    {
      clock: at.entry,
      last: window,
      met: ({ index }) => (furtherServices(index) ?? 0) >= 2,
      leaveOut: (row) => row.exitsBeforeEntry || row.activeAfterDeath,
    },
  );
  return {
    rule: {
      ...exits,
      from: hasEntered,
      clock: at.entry,
      ...followed(window, set),
    },
    rows,
  };
}

interface Stays {
  readonly clock: (row: HandRow) => number | null;
  /** A follow-up of the day speaks where no exit is recorded. */
  readonly hasStatus?: boolean;
  readonly only?: Test;
}

function staying(
  { window, set }: Asked,
  rows: readonly HandRow[],
  { clock, hasStatus = false, only = () => true }: Stays,
): HandMeasure {
  const ofEntered = clock === at.entry;
  const read = joined(rows, set.gapDays ?? null, ofEntered);
  const stays: Test = (row) => {
    const start = clock(row);
    if (start === null || row.entry === null || row.entry - start > window) return false;
    if (row.exit !== null) return row.exit - start >= window;
    return !hasStatus || row.status[window] !== 'Not in treatment';
  };
  const contradicts: Test = (row) => row.exitsBeforeEntry || row.activeAfterDeath;
  const leaveOut = ofEntered ? contradicts : notDue(set, rows);
  const treated = treatedWithin(rows, ofEntered ? (set.cleanDays ?? 0) : 0, clock);
  const exits = withExits(set, {
    clock,
    last: window - 1,
    met: (row) => stays(row) || (!ofEntered && countsAsIn(set, row)),
    leaveOut: (row) => leaveOut(row) || treated(row) || !only(row),
  });
  return {
    rule: {
      ...exits,
      from: ofEntered ? hasEntered : isReferred,
      clock,
      ...followed(window, set),
    },
    rows: read,
  };
}

function joined(rows: readonly HandRow[], gap: number | null, isByEntry: boolean): readonly HandRow[] {
  return gap === null ? rows : joinedByHand(rows, gap, isByEntry ? 'first' : 'all');
}

function completing({ window, set }: Asked, rows: readonly HandRow[]): HandMeasure {
  const exits = withExits(set, {
    clock: at.entry,
    last: window,
    met: ({ reason, entry, exit }) => reason === 'Completed' && within(entry, exit, 0, window),
    leaveOut: (row) => row.exitsBeforeEntry || row.activeAfterDeath,
  });
  return {
    rule: {
      ...exits,
      from: hasEntered,
      clock: at.entry,
      ...followed(window, set),
    },
    rows: joined(rows, set.gapDays ?? null, true),
  };
}

/** Of stays that ended, whatever the day: an exit of a reason needs no window. */
function completedOfEnded({ set }: Asked, rows: readonly HandRow[]): HandMeasure {
  const set1 = (value: string) => NAMES.filter((name) => set[name] === value).map((name): string => REASONS[name]);
  const [met, out] = [set1('met'), set1('left-out')];
  return {
    rule: {
      from: ({ exited }) => exited,
      leaveOut: (row) =>
        row.exitsBeforeEntry || row.exitsWithoutEntry || row.activeAfterDeath || out.includes(row.reason),
      clock: at.exit,
      followUp: 0,
      met: ({ reason }) => reason === 'Completed' || met.includes(reason),
      counts: 'every',
    },
    rows,
  };
}

function harmed({ window, set }: Asked, rows: readonly HandRow[], day: (row: HandRow) => number | null): HandMeasure {
  const exits = withExits(
    { died: set.died ?? 'not-met' },
    {
      clock: at.encounter,
      last: window,
      met: (row) => within(row.encounter, day(row), 1, window),
      leaveOut: ({ died, encounter }) => died !== null && died <= encounter,
    },
  );
  return {
    rule: {
      ...exits,
      from: () => true,
      clock: at.encounter,
      ...followed(window, set),
    },
    rows,
  };
}
