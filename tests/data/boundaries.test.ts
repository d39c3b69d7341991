import { beforeAll, describe, expect, it } from 'vitest';
import { measure } from '../../src/data/analyse.ts';
import type { Loaded } from '../../src/data/workspace.ts';
import { addDays, isoDate } from '../../src/domain/units.ts';
import { metric } from '../report/results.ts';
import { cohort, type Row, request } from './cohort.ts';
import { engine } from './engine.ts';

/*
 * One person for every day around the edge of every window: day 0, 1, N - 1, N and N + 1 after the clock's start, over
 * 29 February, both clock changes and the end of a year.
 */

const WINDOWS = [14, 30, 31, 60, 90, 180, 365];
const DAYS = [...new Set([0, 1, ...WINDOWS.flatMap((window) => [window - 1, window, window + 1])])];
const STARTS = {
  'leap day': '2024-02-15',
  'clock forward': '2025-02-20',
  'clock back, year end': '2024-10-20',
} as const;

/** What lies a number of days after the start, by the program that the people belong to. */
const LATER: Readonly<Record<string, (start: string, later: string) => Row>> = {
  enters: (start, later) => ({ referral_date: start, referred: true, entry_date: later, moud: true }),
  leaves: (start, later) => ({
    referral_date: start,
    referred: true,
    entry_date: start,
    exit_date: later,
    exit_reason: 'completed',
    moud: true,
  }),
  overdoses: (_, later) => ({ overdose_date: later }),
  'is arrested': (_, later) => ({ rearrest_date: later }),
  dies: (_, later) => ({ death_date: later }),
};

const EMPTY: Row = {
  referral_date: null,
  referred: null,
  entry_date: null,
  exit_date: null,
  exit_reason: null,
  moud: null,
  overdose_date: null,
  rearrest_date: null,
  death_date: null,
};

let loaded: Loaded;
beforeAll(async () => {
  const rows = Object.entries(LATER).flatMap(([program, more]) =>
    Object.entries(STARTS).flatMap(([name, start]) =>
      DAYS.map((days): Row => {
        const own = more(start, addDays(isoDate(start), days));
        return { person: `${program} ${name} ${days}`, program, agency: name, encounter_date: start, ...EMPTY, ...own };
      }),
    ),
  );
  ({ loaded } = await cohort(rows));
});

/** Whoever is counted, of the people of one program and start. */
async function counted(id: string, program: string, start: string): Promise<string> {
  const where = [
    { field: 'program', values: [program] },
    { field: 'agency', values: [start] },
  ] as const;
  const { results } = await measure(await engine(), loaded, [metric(id)], request('', { where }));
  const cell = results[0]?.cell;
  return cell?.state === 'ok' ? `${cell.numerator} of ${cell.denominator}` : (cell?.state ?? 'nobody');
}

type Rule = (days: number) => boolean;
const upTo =
  (last: number): Rule =>
  (days) =>
    days <= last;
const from =
  (first: number): Rule =>
  (days) =>
    days >= first;
const between =
  (first: number, last: number): Rule =>
  (days) =>
    days >= first && days <= last;

interface Edge {
  readonly id: string;
  readonly program: string;
  readonly isMet: Rule;
  /** Who is counted at all: a death on the day of the contact comes before it. */
  readonly isCounted?: Rule;
}

const EDGES: readonly Edge[] = [
  { id: 'treatment-entry-14d', program: 'enters', isMet: upTo(13) },
  ...[30, 90].map((days) => ({ id: `treatment-entry-${days}d`, program: 'enters', isMet: upTo(days) })),
  ...[30, 31, 90].map((days) => ({ id: `moud-entry-${days}d`, program: 'enters', isMet: upTo(days) })),
  ...[30, 60, 90, 180, 365].flatMap((days) =>
    ['retention-of-entered', 'retention-of-referred', 'continuous-of-entered', 'continuous-of-referred'].map(
      (name) => ({
        id: `${name}-${days}d`,
        program: 'leaves',
        isMet: from(days),
      }),
    ),
  ),
  ...[90, 180, 365].map((days) => ({ id: `moud-retention-${days}d`, program: 'leaves', isMet: from(days) })),
  ...[180, 365].map((days) => ({ id: `completion-of-entered-${days}d`, program: 'leaves', isMet: upTo(days) })),
  ...[30, 180, 365].flatMap((days) => [
    { id: `repeat-overdose-${days}d`, program: 'overdoses', isMet: between(1, days) },
    { id: `rearrest-${days}d`, program: 'is arrested', isMet: between(1, days) },
    { id: `death-${days}d`, program: 'dies', isMet: between(1, days), isCounted: from(1) },
  ]),
];

describe('the edges of every window', () => {
  it.each(EDGES.map((edge) => [edge.id, edge] as const))('%s', async (id, { program, isMet, isCounted = from(0) }) => {
    const whole = DAYS.filter(isCounted);
    for (const start of Object.keys(STARTS)) {
      const expected = `${whole.filter(isMet).length} of ${whole.length}`;
      expect([start, await counted(id, program, start)]).toEqual([start, expected]);
    }
  });

  it('of the wait: day 90 has one, day 91 has none', async () => {
    const asked = request('', { where: [{ field: 'program', values: ['enters'] }] });
    const { results } = await measure(await engine(), loaded, [metric('time-to-entry')], asked);
    const people = DAYS.filter((days) => days <= 90).length * Object.keys(STARTS).length;
    expect(results[0]?.cell).toMatchObject({ state: 'ok', denominator: people });
  });
});
