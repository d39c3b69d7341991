import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseProject } from '../../src/data/project-file.ts';
import { assert } from '../../src/domain/assert.ts';
import { isoDate } from '../../src/domain/units.ts';
import { describeWithShared, sharedPath } from '../shared.ts';
import { expectInvariants } from './invariants.ts';
import { loadTexts } from './load-texts.ts';

/** Loads files of a reference folder, those that the kept project knows by its recipe and the others as suggested. */
async function loadReal(
  from: string | { readonly folder: string; readonly name: string },
  ...paths: readonly string[]
) {
  const { folder, name } = typeof from === 'string' ? { folder: from, name: from } : from;
  const outcome = parseProject(readFileSync(`tests/projects/${name}.project.json`, 'utf8'));
  assert(outcome.ok, `the project of ${name} is read`);
  const { project } = outcome;
  const files = paths.map((path) => {
    const recipe = project.files.find(({ name }) => name === path.split('/').at(-1));
    const text = readFileSync(sharedPath('real', folder, path));
    return { name: path, text, ...(recipe === undefined ? {} : { mapping: () => recipe.mapping }) };
  });
  const asOf = project.asOf ?? isoDate('2026-06-30');
  return { ...(await loadTexts(files, { asOf, rules: project.rules ?? {} })), asOf };
}

function groundTruth(folder: string) {
  return JSON.parse(readFileSync(sharedPath('real', folder, 'ground-truth.json'), 'utf8'));
}

/** What the ground truth says of a list of days, computed by the engine. */
function summary(days: string, from: string): string {
  return `select count(d)::integer as n, round(avg(d), 4)::double as mean, round(stddev_samp(d), 4)::double as sd,
    quantile_cont(d, 0.5)::double as median, quantile_cont(d, 0.25)::double as p25, quantile_cont(d, 0.75)::double as p75,
    min(d)::integer as min, max(d)::integer as max, count(*) filter (where d = 0)::integer as n_zero,
    count(*) filter (where d < 0)::integer as n_negative
    from (select ${days} as d from ${from}) as days`;
}

describeWithShared('real/hmis-eva', 'client, enrollment, exit and event files of a housing system', () => {
  it('are joined over person and enrollment, and the files about beds and funds stay out with a sentence', async () => {
    const truth = groundTruth('hmis-eva');
    const names = ['Client', 'Enrollment', 'Exit', 'Event', 'Inventory', 'Funder', 'Disabilities'];
    const { db, loaded, asOf } = await loadReal('hmis-eva', ...names.map((name) => `demo/${name}.csv`));
    expect(await db.query(summary('exit_date - entry_date', 'admission where exit_date is not null'))).toEqual([
      truth.length_of_stay_days_closed,
    ]);
    expect(await db.query(summary('answer_date - referral_date', 'contact where answer_date is not null'))).toEqual([
      truth.event_to_result_days,
    ]);
    expect(loaded.episodes).toBe(truth.events);
    const join = (role: string) => loaded.joins.find((one) => one.role === role && one.base.includes('Enrollment'));
    expect(join('exit')).toMatchObject({ records: truth.exits, matched: truth.exits, strangers: 0, unplaced: 0 });
    expect(loaded.issues.filter(({ rule }) => rule === 'file-left-out').map(({ parameters }) => parameters)).toEqual([
      expect.objectContaining({ file: 'demo/Inventory.csv', reason: 'inventory' }),
      expect.objectContaining({ file: 'demo/Funder.csv', reason: 'inventory' }),
      expect.objectContaining({ file: 'demo/Disabilities.csv', reason: 'assessments' }),
    ]);
    expect((await expectInvariants(db, loaded, asOf)).length).toBeGreaterThan(5);
  });
});

describeWithShared('real/ctn0094', 'trial participants joined to their doses, in study days', () => {
  it('count the enrolled, those with a dose, and those whose last dose comes 84 days or more after the first', async () => {
    const truth = groundTruth('ctn0094');
    const { db, loaded, asOf } = await loadReal('ctn0094', 'everybody.csv', 'treatment.csv');
    expect(loaded).toMatchObject({ people: 3560, episodes: 3560, issueCounts: {} });
    const counts = `count(*)::integer as enrolled, count(entry_date)::integer as with_any_dose,
      round(100 * (count(*) filter (where exit_date - entry_date >= 84)) / count(entry_date), 4)::double as stayed_84`;
    const expected = ({ enrolled, with_any_dose, pct_of_initiators_span_ge }: typeof truth.all) => ({
      enrolled,
      with_any_dose,
      stayed_84: pct_of_initiators_span_ge['84'],
    });
    expect(await db.query(`select ${counts} from episode`)).toEqual([
      { enrolled: 3560, with_any_dose: 2373, stayed_84: 61.1884 },
    ]);
    const byProject = await db.query(`select ${counts} from episode group by program order by program`);
    expect(byProject).toEqual(['27', '30', '51'].map((project) => expected(truth.by_project[project])));
    expect(await db.query(summary('exit_date - entry_date', 'episode where entry_date is not null'))).toEqual([
      truth.all.last_minus_first_dose_days,
    ]);
    expect((await expectInvariants(db, loaded, asOf)).length).toBeGreaterThan(5);
  });
});

describeWithShared('real', 'the laws of counting', () => {
  it.each([
    ['teds', 'teds-2023', ['tedsd_2023_sample.csv']],
    ['pa-odin', 'pa-odin', ['odin_2019-09.csv']],
    ['winnipeg-naloxone', 'winnipeg-naloxone', ['narcan_2023-12-01.csv']],
  ])('hold of %s', async (folder, name, paths) => {
    const { db, loaded, asOf } = await loadReal({ folder, name }, ...paths);
    expect((await expectInvariants(db, loaded, asOf)).length).toBeGreaterThan(0);
  });
});

describeWithShared('real/phillydao', 'case outcomes, a row a day and outcome, with rows of totals', () => {
  it('are counted once: the parts add up to the totals, which are set aside', async () => {
    const { db, loaded } = await loadReal('phillydao', 'case_outcomes_data_daily_citywide.csv');
    expect(loaded).toMatchObject({ kind: 'aggregate', issueCounts: { 'total-row': 1942 } });
    const years = await db.query(`select year(month)::varchar as year, sum(encountered)::integer as total,
      sum(encountered) filter (where program = 'Diversion')::integer as diversion from month_count group by 1 order by 1`);
    const truth = Object.entries<Record<string, number>>(groundTruth('phillydao').drug_possession_outcomes_by_year);
    expect(years).toEqual(truth.map(([year, of]) => ({ year, total: of.Total, diversion: of.Diversion })));
  });
});

describeWithShared('real/ct-dmhas', 'published admissions by town', () => {
  it('are recognised as counts, and refused where rates stand in the same column', async () => {
    const path = sharedPath('real', 'ct-dmhas', 'data', 'dmhas_admissions_2020.csv');
    const { loaded, files } = await loadTexts([{ text: readFileSync(path) }]);
    expect(files[0]?.inspection.suggestion.kind).toBe('aggregate');
    expect(loaded.issues.find(({ rule }) => rule === 'mixed-measures')).toMatchObject({
      level: 'error',
      parameters: { column: 'Measure Type' },
    });
  });
});
