import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { measure } from '../../src/data/analyse.ts';
import { inspectFile } from '../../src/data/inspect.ts';
import { loadFiles } from '../../src/data/load.ts';
import type { Loaded } from '../../src/data/workspace.ts';
import { assert } from '../../src/domain/assert.ts';
import { defineMetric } from '../../src/domain/metrics/define-metric.ts';
import type { Switches } from '../../src/domain/metrics/switches.ts';
import { isoDate } from '../../src/domain/units.ts';
import { metric } from '../report/results.ts';
import { request } from './cohort.ts';
import { engine } from './engine.ts';
import { type HandRow, type HandRule, handCount, handRows, joinedByHand } from './hand-count.ts';

const AS_OF = '2026-06-30';
const rows = handRows(AS_OF);
const REASONS = { completed: 'Completed', transferred: 'Transferred', jailed: 'Incarcerated', died: 'Died' } as const;
type ExitSwitch = keyof typeof REASONS;

let loaded: Loaded;
beforeAll(async () => {
  const name = 'tidy-encounters.csv';
  const content = new Uint8Array(readFileSync(`data-samples/${name}`));
  const inspection = await inspectFile(await engine(), {
    source: { name, size: content.byteLength, content },
    fileNo: 1,
  });
  assert('read' in inspection, `${name} is read`);
  const files = [{ inspection, mapping: inspection.suggestion.mapping }];
  loaded = await loadFiles(await engine(), { files, today: isoDate('2026-07-15'), asOf: isoDate(AS_OF) });
});

/** What the product says: `numerator/denominator +pending, left out`. */
async function told(id: string, switches: Switches): Promise<string> {
  const asked = defineMetric(metric(id), switches);
  const { results, unanswerable } = await measure(
    await engine(),
    loaded,
    [asked],
    request('', { asOf: isoDate(AS_OF) }),
  );
  expect(unanswerable).toEqual([]);
  const [result] = results;
  assert(result?.cell.state === 'ok', `${id} has a number`);
  const { numerator, denominator, pending } = result.cell;
  const leftOut = (result.leftOut ?? []).reduce((sum, { count }) => sum + (count ?? Number.NaN), 0);
  return `${numerator}/${denominator} +${pending}, ${leftOut} left out`;
}

function byHand(rule: HandRule, of: readonly HandRow[] = rows): string {
  const { numerator, denominator, pending, leftOut } = handCount(of, rule, AS_OF);
  return `${numerator}/${denominator} +${pending}, ${leftOut} left out`;
}

const within = (from: number | null, to: number | null, first: number, last: number) =>
  from !== null && to !== null && to - from >= first && to - from <= last;

function treatedLately({ person }: HandRow, clock: number | null, days: number): boolean {
  if (clock === null || days === 0) return false;
  return rows.some(
    (one) => one.person === person && one.entry !== null && one.entry < clock && (one.exit ?? clock) >= clock - days,
  );
}

/** Treatment entry from the referral, counted by hand as the switches say. */
function entryRule(last: number, window: number, switches: Switches, moudOnly = false): HandRule {
  const { already = 'left-out', cleanDays = 0, died = 'not-met', episodes = 'first', lagDays = 0 } = switches;
  const enters = (row: HandRow) => within(row.referral, row.entry, 0, last) && (!moudOnly || row.moud);
  return {
    from: ({ referred }) => referred,
    leaveOut: (row) =>
      (row.already && already === 'left-out') ||
      (row.died !== null && row.died <= (row.referral ?? row.encounter)) ||
      row.entersBeforeReferral ||
      row.activeAfterDeath ||
      treatedLately(row, row.referral, cleanDays) ||
      (died === 'left-out' && diedEarly(row, row.referral, window, enters(row))),
    clock: ({ referral }) => referral,
    followUp: window + lagDays,
    met: (row) => enters(row) || (already === 'met' && row.already),
    counts: episodes,
  };
}

function diedEarly(row: HandRow, clock: number | null, last: number, isMet: boolean): boolean {
  const exit = row.reason === 'Died' && within(clock, row.exit, 0, last);
  return !isMet && (exit || within(clock, row.died, 0, last));
}

/** Retention from entry (or referral), counted by hand as the switches say. */
function stayRule(
  window: number,
  switches: Switches,
  from: 'entry' | 'referral' = 'entry',
  moudOnly = false,
): HandRule {
  const { cleanDays = 0, episodes = 'first', lagDays = 0, already = 'left-out' } = switches;
  const clock = (row: HandRow) => (from === 'entry' ? row.entry : row.referral);
  const stays = (row: HandRow) => {
    const start = clock(row);
    if (start === null || row.entry === null || row.entry - start > window) return false;
    if (row.exit !== null) return row.exit - start >= window;
    const status = from === 'entry' ? row.status[window] : undefined;
    return status !== 'Not in treatment';
  };
  const endedBy = (row: HandRow, reason: ExitSwitch) =>
    !stays(row) &&
    ((row.reason === REASONS[reason] && within(clock(row), row.exit, 0, window - 1)) ||
      (reason === 'died' && within(clock(row), row.died, 0, window - 1)));
  const set = (value: string) =>
    Object.keys(REASONS).filter((name) => Object.entries(switches).some(([key, to]) => key === name && to === value));
  const any = (row: HandRow, names: readonly string[]) =>
    (['completed', 'transferred', 'jailed', 'died'] as const).some(
      (name) => names.includes(name) && endedBy(row, name),
    );
  return {
    from: (row) => (from === 'entry' ? row.entry !== null : row.referred),
    leaveOut: (row) =>
      (from === 'entry'
        ? row.exitsBeforeEntry || row.activeAfterDeath
        : entryRule(window, window, { already }).leaveOut(row)) ||
      (moudOnly && !row.moud) ||
      treatedLately(row, clock(row), cleanDays) ||
      any(row, set('left-out')),
    clock,
    followUp: window + lagDays,
    met: (row) => stays(row) || any(row, set('met')),
    counts: episodes,
  };
}

describe('every metric of the sample county, counted by an independent path', () => {
  const everyone = { leaveOut: () => false, followUp: 0, counts: 'any' } as const;

  it('the moment of the offer', async () => {
    expect(await told('referral-rate', {})).toBe(
      byHand({
        ...everyone,
        from: () => true,
        leaveOut: ({ eligible }) => eligible === false,
        clock: ({ encounter }) => encounter,
        met: ({ referred }) => referred,
      }),
    );
    expect(await told('acceptance', {})).toBe(
      byHand({
        ...everyone,
        from: ({ referred }) => referred,
        clock: ({ referral }) => referral,
        met: ({ accepted, entry }) => accepted || entry !== null,
      }),
    );
  });

  it.each([
    [14, 13],
    [30, 30],
    [90, 90],
  ])('treatment entry within %i days', async (window, last) => {
    expect(await told(`treatment-entry-${window}d`, {})).toBe(byHand(entryRule(last, window, {})));
  });

  it.each([30, 31, 90])('medication within %i days', async (window) => {
    expect(await told(`moud-entry-${window}d`, {})).toBe(byHand(entryRule(window, window, {}, true)));
  });

  it.each([30, 60, 90, 180, 365])(
    'retention at %i days, on the record and without a break, of entered and referred',
    async (window) => {
      expect(await told(`retention-of-entered-${window}d`, {})).toBe(byHand(stayRule(window, {})));
      expect(await told(`retention-of-referred-${window}d`, {})).toBe(byHand(stayRule(window, {}, 'referral')));
      const joined = joinedByHand(rows, 30).map((row) => ({ ...row, status: {} }));
      expect(await told(`continuous-of-entered-${window}d`, {})).toBe(byHand(stayRule(window, {}), joined));
    },
  );

  it.each([90, 180, 365])('unbroken treatment with medication for %i days', async (window) => {
    const joined = joinedByHand(rows, 7).map((row) => ({ ...row, status: {} }));
    expect(await told(`moud-retention-${window}d`, {})).toBe(byHand(stayRule(window, {}, 'entry', true), joined));
  });

  it.each([30, 180, 365])('overdose, arrest and death within %i days', async (window) => {
    const events = { 'repeat-overdose': 'overdose', rearrest: 'arrest', death: 'died' } as const;
    for (const [name, date] of Object.entries(events)) {
      const rule: HandRule = {
        from: () => true,
        leaveOut: ({ died, encounter }) => died !== null && died <= encounter,
        clock: ({ encounter }) => encounter,
        followUp: window,
        met: (row) => within(row.encounter, row[date], 1, window),
        counts: 'first',
      };
      expect([name, await told(`${name}-${window}d`, {})]).toEqual([name, byHand(rule)]);
    }
  });

  it.each([180, 365])('completion within %i days', async (window) => {
    const completes = ({ reason, entry, exit }: HandRow) => reason === 'Completed' && within(entry, exit, 0, window);
    expect(await told(`completion-of-entered-${window}d`, {})).toBe(
      byHand({ ...stayRule(window, {}), met: completes }),
    );
  });
});

describe('every switch of the sample county, counted by an independent path', () => {
  it.each<Switches>([
    { already: 'counted' },
    { already: 'met' },
    { cleanDays: 60 },
    { cleanDays: 3660 },
    { died: 'left-out' },
    { episodes: 'any' },
    { episodes: 'every' },
    { lagDays: 45 },
    { already: 'counted', episodes: 'every', died: 'left-out', lagDays: 10, cleanDays: 30 },
  ])('treatment entry within 30 days: %j', async (switches) => {
    expect(await told('treatment-entry-30d', switches)).toBe(byHand(entryRule(30, 30, switches)));
  });

  it.each<Switches>([
    ...(['completed', 'transferred', 'jailed', 'died'] as const).flatMap((name) => [
      { [name]: 'met' },
      { [name]: 'left-out' },
    ]),
    { cleanDays: 60 },
    { episodes: 'any' },
    { episodes: 'every' },
    { lagDays: 45 },
    { completed: 'met', transferred: 'met', died: 'left-out', jailed: 'left-out', episodes: 'every' },
  ])('retention of people who entered, 90 days: %j', async (switches) => {
    expect(await told('retention-of-entered-90d', switches)).toBe(byHand(stayRule(90, switches)));
  });

  it.each([0, 7, 30, 60, 366])('retention at 180 days, records up to %i days apart joined', async (gapDays) => {
    expect(await told('retention-of-entered-180d', { gapDays })).toBe(
      byHand(stayRule(180, {}), joinedByHand(rows, gapDays)),
    );
  });
});
