import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { describeWithShared, sharedPath } from '../shared.ts';
import { testWorld } from './world.ts';

interface Row {
  readonly metric: string;
  readonly period: string;
  readonly group: string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly pending: number | null;
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly state: string;
}

async function rows(...args: readonly string[]): Promise<readonly Row[]> {
  const { world, out, told } = testWorld();
  const exitCode = await main(['analyse', ...args], world);
  expect(exitCode, told.join('\n')).toBe(0);
  return JSON.parse(out.join('\n'));
}

async function refusal(args: readonly string[], texts: Readonly<Record<string, string>> = {}) {
  const { world, out, told } = testWorld(texts);
  const exitCode = await main(['analyse', ...args], world);
  return { exitCode, told, out };
}

it('--readings sets the curve and the stays read as ended beside retention of everybody', async () => {
  const { world, out } = testWorld();
  const options = [
    '--readings',
    '--as-of',
    '2026-06-30',
    '--metric',
    'retention-of-entered-90d',
    '--metric',
    'acceptance',
  ];
  expect(await main(['analyse', ...options, 'data-samples/tidy-encounters.csv'], world)).toBe(0);
  const told: readonly Record<string, number | string | null>[] = JSON.parse(out.join('\n'));
  const [stay, other] = told;
  expect(Math.abs(Number(stay?.curve) - Number(stay?.estimate))).toBeLessThan(0.05);
  expect(Number(stay?.closedNumerator)).toBeLessThan(Number(stay?.numerator));
  expect(other).toMatchObject({ metric: 'acceptance', curve: null, closedNumerator: null });
});

describe('--cascade', () => {
  const file = 'data-samples/tidy-encounters.csv';

  it('prints each step, the reasons not to reach it, and who is in no step', async () => {
    const { world, out } = testWorld();
    expect(await main(['analyse', '--cascade', '--as-of', '2026-06-30', file], world)).toBe(0);
    const told: readonly Record<string, string | number | null>[] = JSON.parse(out.join('\n'));
    const steps = told.filter(({ row }) => row === 'step');
    expect(steps.map(({ step }) => step)).toEqual([
      'encountered',
      'referred',
      'accepted',
      'entered',
      'retained-90d',
      'retained-180d',
    ]);
    for (const [index, { step, people }] of steps.entries()) {
      const lost = told.filter((one) => one.row === 'not-reached' && one.step === step);
      const sum = lost.reduce((total, one) => total + Number(one.people), 0);
      expect([step, sum]).toEqual([step, index === 0 ? 0 : Number(steps[index - 1]?.people) - Number(people)]);
      for (const { people: few } of lost) expect(Number(few)).toBeGreaterThan(10);
    }
    expect(steps[3]).toMatchObject({ waitSince: 'referred', waitMedian: expect.any(Number) });
    expect(told.filter(({ row }) => row === 'left-out').map(({ reason }) => reason)).toContain('not-eligible');
  });

  it('is refused together with what it does not follow, and of monthly counts', async () => {
    expect((await refusal(['--cascade', '--by', 'month', file])).told).toEqual([
      '--cascade is one table of everybody; it does not go with --by.',
    ]);
    expect((await refusal(['--cascade', 'data-samples/monthly-counts.csv'])).exitCode).toBe(2);
  });
});

describeWithShared('real/pa-odin', 'a state police overdose file', () => {
  const file = sharedPath('real/pa-odin/odin_2019-09.csv');
  const project = ['--project', 'tests/projects/pa-odin.project.json', '--policy', 'off'];
  const truth = JSON.parse(readFileSync(sharedPath('real/pa-odin/ground-truth.json'), 'utf8'));

  it('counts people and not rows', async () => {
    const result = await rows(
      ...project,
      '--metric',
      'people-encountered',
      '--metric',
      'naloxone-given',
      '--metric',
      'referral-rate',
      file,
    );
    expect(result.map(({ metric, numerator, denominator }) => [metric, numerator, denominator])).toEqual([
      ['people-encountered', null, truth.distinct_victims],
      ['naloxone-given', truth.victims_naloxone, truth.distinct_victims],
      ['referral-rate', truth.treatment_link_victims, truth.distinct_victims],
    ]);
    expect(truth).toMatchObject({ distinct_victims: 8525, victims_naloxone: 5661, treatment_link_victims: 798 });
  });

  it('counts them by month and by year as the ground truth does', async () => {
    const byMonth = await rows(...project, '--metric', 'people-encountered', '--by', 'month', file);
    expect(Object.fromEntries(byMonth.map(({ period, denominator }) => [period, denominator]))).toEqual(
      truth.victims_by_month,
    );
    const byYear = await rows(...project, '--metric', 'referral-rate', '--by', 'year', file);
    expect(Object.fromEntries(byYear.map(({ period, numerator }) => [period, numerator]))).toEqual(
      truth.treatment_link_by_year,
    );
  });

  it('counts them by county, and within those given naloxone', async () => {
    const naloxone = await rows(...project, '--metric', 'naloxone-given', '--split', 'agency', file);
    expect(Object.fromEntries(naloxone.map(({ group, denominator }) => [group, denominator]))).toEqual(
      truth.victims_by_incident_county,
    );
    const [linked] = await rows(...project, '--metric', 'referral-rate', '--where', 'naloxone_given=yes', file);
    expect(linked && [linked.denominator, Number(((linked.estimate ?? 0) * 100).toFixed(4))]).toEqual([
      truth.victims_naloxone,
      truth.pct_treatment_link_of_naloxone_victims,
    ]);
  });
});

describeWithShared('real/teds', 'treatment discharges of a year', () => {
  const file = sharedPath('real/teds/tedsd_2023_sample.csv');
  const project = ['--project', 'tests/projects/teds-2023.project.json', '--policy', 'off'];

  it('completes 42.4% of all and 43.16% of those whom criminal justice referred', async () => {
    const [all] = await rows(...project, '--metric', 'completion-of-discharged', file);
    expect(all).toMatchObject({ numerator: 424, denominator: 1000, estimate: 0.424, state: 'ok' });
    const groups = await rows(...project, '--metric', 'completion-of-discharged', '--split', 'referral_source', file);
    const found = groups.find(({ group }) => group === 'criminal-justice');
    expect(found && [found.numerator, found.denominator, found.estimate?.toFixed(4)]).toEqual([82, 190, '0.4316']);
  });

  it('says the same without a project, from the suggested mapping', async () => {
    const [all] = await rows('--policy', 'off', '--metric', 'completion-of-discharged', file);
    expect(all).toMatchObject({ numerator: 424, denominator: 1000 });
  });
});

describe('the answers of analyse', () => {
  it('hide small counts unless they are told not to', async () => {
    const csv = `client_id,encounter_date,referred\n${Array.from({ length: 30 }, (_, id) => `${id},2025-01-01,${id < 3 ? 'Y' : 'N'}`).join('\n')}\n`;
    const run = async (...args: readonly string[]) => {
      const { world, out } = testWorld({ 'a.csv': csv });
      await main(['analyse', '--metric', 'referral-rate', ...args, 'a.csv'], world);
      return JSON.parse(out.join('\n'))[0];
    };
    expect(await run()).toMatchObject({
      state: 'suppressed',
      numerator: null,
      denominator: null,
      estimate: null,
      low: null,
    });
    expect(await run('--policy', 'off')).toMatchObject({ state: 'ok', numerator: 3, denominator: 30, estimate: 0.1 });
  });

  it('hide small counts even where a project asks for less, and say how to mean it', async () => {
    const csv = `client_id,encounter_date,referred\n${Array.from({ length: 30 }, (_, id) => `${id},2025-01-01,${id < 3 ? 'Y' : 'N'}`).join('\n')}\n`;
    const project = JSON.stringify({ throughline: 1, name: '', asOf: null, policy: 'off', events: [], files: [] });
    const { world, out, told } = testWorld({ 'a.csv': csv, 'p.json': project });
    await main(['analyse', '--metric', 'referral-rate', '--project', 'p.json', 'a.csv'], world);
    expect(JSON.parse(out.join('\n'))[0]).toMatchObject({ state: 'suppressed', numerator: null });
    expect(told.join('\n')).toContain('all the same; add --policy off if you mean it.');
  });

  it('come as CSV when asked', async () => {
    const { world, out } = testWorld({
      'a.csv': 'client_id,encounter_date,referred\n1,2025-01-01,Y\n2,2025-01-01,N\n',
    });
    await main(['analyse', '--metric', 'encounters', '--policy', 'off', '--format', 'csv', 'a.csv'], world);
    expect(out.join('\n').split('\n')).toEqual([
      'metric,windowDays,unit,period,group,numerator,denominator,pending,estimate,low,high,state',
      'encounters,"",encounter,all,"","",2,0,2,"","",ok',
    ]);
  });

  it('come with the reason where rows were set aside, be it only a note', async () => {
    const text =
      'study_id,redcap_event_name,date_enrolled\n1,enrollment,2025-01-02\n1,dose,\n2,enrollment,2025-01-03\n2,dose,\n';
    const { world, told } = testWorld({ 'study.csv': text });
    expect(await main(['analyse', 'study.csv'], world)).toBe(0);
    expect(told.join('\n')).toMatch(/4 rows = 2 kept \+ 2 set aside/);
    expect(told.join('\n')).toMatch(/^Row 3 belongs to "dose".* \(and 1 more like it\)$/m);
  });

  it('tell the suggested mapping and the ledger on standard error', async () => {
    const { world, told } = testWorld({
      'a.csv': 'client_id,encounter_date,referred\n1,2025-01-01,Y\n1,2025-01-01,Y\n,2025-01-01,N\n',
    });
    await main(['analyse', '--metric', 'encounters', 'a.csv'], world);
    expect(told[0]).toMatch(/^a\.csv: suggested mapping \{"kind":"client-level"/);
    expect(told[1]).toBe('a.csv: 3 rows = 1 kept + 2 set aside');
  });
});

describe('analyse refuses with a sentence', () => {
  const csv = { 'a.csv': 'client_id,encounter_date,referred\n1,2025-01-01,Y\n' };

  it.each([
    [[], 'analyse needs at least one file.'],
    [['--by', 'decade', 'a.csv'], '--by takes one of month, quarter, half-year, year, all, not "decade".'],
    [['--as-of', 'today', 'a.csv'], '--as-of takes a date such as 2025-06-30, not "today".'],
    [['--where', 'program', 'a.csv'], '--where takes FIELD=VALUE, not "program".'],
    [
      ['--policy', 'none', 'a.csv'],
      'There is no suppression policy "none". Policies are cms, wa-doh, me, wi, custom-N and off.',
    ],
    [
      ['--split', 'program', 'a.csv'],
      'No column is matched to "program", so results cannot be split or filtered by it.',
    ],
  ])('%j', async (args, sentence) => {
    expect(await refusal(args, csv)).toEqual({ exitCode: 2, told: expect.arrayContaining([sentence]), out: [] });
  });

  it('an unknown metric, naming those there are', async () => {
    expect((await refusal(['--metric', 'happiness', 'a.csv'], csv)).told[0]).toMatch(
      /^There is no metric "happiness"\. Metrics are referral-rate,/,
    );
  });

  it.each([
    ['empty.csv', '', 'empty.csv is empty: it holds no text.'],
    ['report.csv', '%PDF-1.7 ...', 'report.csv is not a CSV file: it looks like a PDF document.'],
    ['header.csv', 'client_id,encounter_date\n', 'header.csv has a header and no rows under it.'],
  ])('%s', async (name, text, sentence) => {
    const { exitCode, told } = await refusal([name], { [name]: text });
    expect([exitCode, told.at(-1)]).toEqual([2, sentence]);
  });

  it('a file in which no column means anything', async () => {
    const { exitCode, told, out } = await refusal(['a.csv'], { 'a.csv': 'colour,taste\nred,sweet\nblue,sour\n' });
    expect([exitCode, out]).toEqual([2, []]);
    expect(told.at(-1)).toMatch(
      /^None of the 2 columns of a\.csv could be matched to anything Throughline knows\. Match/,
    );
  });

  it('client-level rows and monthly counts together', async () => {
    const counts = 'month,encountered,referred\n2025-01,40,30\n2025-02,41,31\n2025-03,44,33\n';
    const { exitCode, told } = await refusal(['a.csv', 'b.csv'], { ...csv, 'b.csv': counts });
    expect([exitCode, told.at(-1)]).toEqual([2, expect.stringContaining('cannot be taken together')]);
  });
});
