import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { measure } from '../../src/data/analyse.ts';
import { inspectFile } from '../../src/data/inspect.ts';
import { loadFiles } from '../../src/data/load.ts';
import { secondReadings } from '../../src/data/second-readings.ts';
import { curveBefore, survival } from '../../src/data/survival.ts';
import type { Loaded } from '../../src/data/workspace.ts';
import { assert } from '../../src/domain/assert.ts';
import { METRICS } from '../../src/domain/metrics/catalogue.ts';
import { defineMetric } from '../../src/domain/metrics/define-metric.ts';
import { type Definitions, measureName } from '../../src/domain/metrics/definitions.ts';
import type { Metric } from '../../src/domain/metrics/metric.ts';
import { PRESETS } from '../../src/domain/metrics/presets.ts';
import {
  readSwitch,
  SWITCH_NAMES,
  SWITCHES,
  type Switches,
  type SwitchName,
  type SwitchValue,
  switchValue,
} from '../../src/domain/metrics/switches.ts';
import { quantileOf } from '../../src/domain/stats/descriptive-quantiles.ts';
import { isoDate } from '../../src/domain/units.ts';
import { metric } from '../report/results.ts';
import { CONTACT_ANSWERS, ENTRY_ANSWERS, withColumns } from './added-columns.ts';
import { request } from './cohort.ts';
import { engine } from './engine.ts';
import { dayNumber, handCount, handExit, handRows, handUnits } from './hand-count.ts';
import { type HandMeasure, handMeasure } from './hand-rules.ts';
import { expectInvariants } from './invariants.ts';

const AS_OF = '2026-06-30';
const rows = handRows(AS_OF);
let loaded: Loaded;

const SAMPLE = readFileSync('data-samples/tidy-encounters.csv', 'utf8');

async function load(text: string): Promise<void> {
  const content = new TextEncoder().encode(text);
  const source = { name: 'tidy-encounters.csv', size: content.byteLength, content };
  const inspection = await inspectFile(await engine(), { source, fileNo: 1 });
  assert('read' in inspection, 'the sample is read');
  const files = [{ inspection, mapping: inspection.suggestion.mapping }];
  loaded = await loadFiles(await engine(), { files, today: isoDate('2026-07-15'), asOf: isoDate(AS_OF) });
}

beforeAll(() => load(SAMPLE));

/** What the product says: `numerator/denominator +pending, left out`; of waits and volumes their number stands for both. */
async function told(asked: Metric, set: Switches): Promise<string> {
  const { results, unanswerable } = await measure(
    await engine(),
    loaded,
    [defineMetric(asked, set)],
    request('', { asOf: isoDate(AS_OF) }),
  );
  expect(unanswerable).toEqual([]);
  const [result] = results;
  assert(result?.cell.state === 'ok', `${asked.id} has a number`);
  const { numerator, denominator, pending, value } = result.cell;
  const leftOut = (result.leftOut ?? []).reduce((sum, { count }) => sum + (count ?? Number.NaN), 0);
  const middle = asked.statistic === 'median-days' ? `, median ${value}` : '';
  return `${numerator ?? denominator}/${denominator} +${pending}, ${leftOut} left out${middle}`;
}

function byHand(asked: Metric, { rule, rows: of }: HandMeasure): string {
  const { numerator, denominator, pending, leftOut } = handCount(of, rule, AS_OF);
  const end = dayNumber(AS_OF) - rule.followUp;
  const waits = handUnits(of, rule).flatMap(({ referral, entry }) =>
    referral === null || entry === null || referral > end ? [] : [entry - referral],
  );
  const middle =
    asked.statistic === 'median-days'
      ? `, median ${quantileOf(
          waits.toSorted((a, b) => a - b),
          0.5,
        )}`
      : '';
  return `${numerator}/${denominator} +${pending}, ${leftOut} left out${middle}`;
}

/** Every other value that a switch can be set to, and a few days. */
function otherValues(name: SwitchName, now: SwitchValue): readonly SwitchValue[] {
  const allowed = SWITCHES[name];
  if (allowed.kind === 'days') return (DAYS[name] ?? []).filter((value) => value !== now);
  const texts = allowed.values.filter((value) => value !== now);
  return texts.flatMap((text) => Object.values(readSwitch(name, text) ?? {}));
}

const DAYS: Readonly<Partial<Record<SwitchName, readonly SwitchValue[]>>> = {
  cleanDays: [60],
  gapDays: [null, 14],
  lagDays: [45],
};

/** One switch after the other set otherwise, then what each preset sets, then several at once. */
function settingsOf(asked: Metric): readonly Switches[] {
  const single = SWITCH_NAMES.filter((name) => name in asked.switches).flatMap((name) =>
    otherValues(name, switchValue(asked.switches, name)).map((value) => ({ [name]: value })),
  );
  const preset = PRESETS.flatMap(({ switches }) => switches[measureName(asked.id)] ?? []);
  return [{}, ...single, ...preset, SEVERAL];
}

const SEVERAL: Switches = {
  already: 'counted',
  cleanDays: 30,
  completed: 'met',
  transferred: 'met',
  jailed: 'left-out',
  died: 'left-out',
  episodes: 'every',
  gapDays: 14,
  lagDays: 10,
};

/** Measures that the sample has no column for. */
const UNANSWERED = ['treatment-entry-recorded', 'engagement-34d', 'naloxone-given', 'naloxone-per-encounter'];

async function expectGolden(asked: Metric): Promise<void> {
  for (const set of settingsOf(asked)) {
    const switches = defineMetric(asked, set).switches;
    const window = asked.windowDays ?? 0;
    const measured = handMeasure({ name: measureName(asked.id), window, set: switches }, rows);
    assert(measured !== undefined, `${asked.id} is counted by hand`);
    expect([set, await told(asked, set)]).toEqual([set, byHand(asked, measured)]);
  }
}

describe('every measure of the sample county, counted by an independent path', () => {
  it.each(METRICS.filter(({ id }) => !UNANSWERED.includes(id)).map((asked) => [asked.id, asked] as const))(
    '%s, as it is and under each value of each switch, and each preset',
    (_, asked) => expectGolden(asked),
  );

  it('the others need columns that it does not have', async () => {
    const { results, unanswerable } = await measure(
      await engine(),
      loaded,
      UNANSWERED.map((id) => metric(id)),
      request('', { asOf: isoDate(AS_OF) }),
    );
    expect(results).toEqual([]);
    expect(unanswerable.map((lack) => lack.metric.id)).toEqual(UNANSWERED);
  });
});

it('the laws of counting hold of the sample county', async () => {
  expect((await expectInvariants(await engine(), loaded, isoDate(AS_OF))).length).toBeGreaterThan(20);
});

describe('the curves of the sample county, by an independent product limit', () => {
  /** Kaplan-Meier just before a day, from one row each. */
  function productLimit(followed: readonly { readonly days: number; readonly left: boolean }[], day: number): number {
    const ends = [...new Set(followed.filter(({ left, days }) => left && days < day).map(({ days }) => days))];
    return ends.reduce((share, end) => {
      const atRisk = followed.filter(({ days }) => days >= end).length;
      return share * (1 - followed.filter(({ days, left }) => left && days === end).length / atRisk);
    }, 1);
  }

  it.each<Switches>([
    {},
    { transferred: 'met' },
    { completed: 'met', jailed: 'left-out' },
    { died: 'left-out' },
    { cleanDays: 60 },
    { episodes: 'every' },
    { gapDays: 14 },
    { lagDays: 45 },
    SEVERAL,
  ])('how long people stay, retention counted by %j', async (set) => {
    const definitions: Definitions = { preset: 'throughline', changes: { 'retention-of-entered': set } };
    const asked = request('', { asOf: isoDate(AS_OF), definitions });
    const result = await survival(await engine(), loaded, asked);
    assert(result.state === 'ok', 'the sample has a curve');
    const { switches } = defineMetric(metric('retention-of-entered-90d'), set);
    // Exits that are left out end the follow-up: nobody knows on the first day who they will be.
    const kept = Object.fromEntries(
      Object.entries(switches).map(([name, to]) => [name, to === 'left-out' ? 'not-met' : to]),
    );
    const byRule = handMeasure({ name: 'retention-of-entered', window: 90, set: kept }, rows);
    assert(byRule !== undefined, 'retention is counted by hand');
    const end = dayNumber(AS_OF) - (switches.lagDays ?? 0);
    const followed = handUnits(byRule.rows, byRule.rule).flatMap((row) => {
      if (row.entry === null || row.entry > end) return [];
      const exit = row.exit !== null && row.exit <= end && handExit(row, switches) !== 'met' ? row.exit : null;
      return [{ days: (exit ?? end) - row.entry, left: exit !== null && handExit(row, switches) !== 'left-out' }];
    });
    expect(result.curves[0]?.atRisk[0]?.people).toBe(followed.length);
    for (const day of [30, 60, 90, 180, 365]) {
      const [curve] = result.curves;
      expect([day, curve && curveBefore(curve, day)?.stayed]).toEqual([
        day,
        expect.closeTo(productLimit(followed, day), 10),
      ]);
    }
    // One definition, one number: the measure's own reading from everybody is the curve of the page.
    const readings = await secondReadings(
      await engine(),
      loaded,
      defineMetric(metric('retention-of-entered-90d'), set),
      asked,
    );
    expect(readings?.curve?.stayed).toBe(result.curves[0] && curveBefore(result.curves[0], 90)?.stayed);
  });
});

describe('the measures that need further columns, of the sample county with them', () => {
  it('naloxone and engagement, as they are and under each value of each switch', async () => {
    await load(withColumns(SAMPLE, CONTACT_ANSWERS));
    for (const id of ['naloxone-given', 'naloxone-per-encounter', 'engagement-34d']) await expectGolden(metric(id));
  });

  it('entry whenever recorded, as it is and under each value of each switch', async () => {
    await load(withColumns(SAMPLE, ENTRY_ANSWERS));
    await expectGolden(metric('treatment-entry-recorded'));
  });
});
