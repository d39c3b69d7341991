import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseProject } from '../../src/data/project-file.ts';
import { survival } from '../../src/data/survival.ts';
import { assert } from '../../src/domain/assert.ts';
import { isoDate } from '../../src/domain/units.ts';
import { describeWithShared, sharedPath } from '../shared.ts';
import { request } from './cohort.ts';
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
    ['teds', 'teds-2014-coded', ['tedsd_2014_sample_addicts.csv']],
    ['redcap-redcapr/checkboxes-1', 'redcap-checkboxes', ['data.csv']],
    ['jcoin/core-measures-test/data', 'jcoin', ['baseline.csv', 'timepoints.csv']],
  ])('hold of %s, read as %s', async (folder, name, paths) => {
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
    const { loaded, files } = await loadReal('ct-dmhas', 'data/dmhas_admissions_2020.csv');
    expect(files[0]?.inspection.suggestion.kind).toBe('aggregate');
    expect(loaded.issues.find(({ rule }) => rule === 'mixed-measures')).toMatchObject({
      level: 'error',
      parameters: { column: 'Measure Type' },
    });
  });
});

describeWithShared('real/teds', 'treatment episodes in codes and in words', () => {
  it('of 2014 are read by their codes: the share completed and the referrals of courts', async () => {
    const { db, loaded } = await loadReal({ folder: 'teds', name: 'teds-2014-coded' }, 'tedsd_2014_sample_addicts.csv');
    expect(loaded.issueCounts).toEqual({});
    expect(
      await db.query(`select count(*)::integer as rows, count(*) filter (where exit_reason = 'completed')::integer as completed,
        count(*) filter (where referral_source = 'criminal-justice')::integer as courts,
        count(*) filter (where moud)::integer as moud from source_row`),
    ).toEqual([{ rows: 49, completed: 25, courts: 15, moud: 0 }]);
  });

  it('of 2017, put beside a list of counties with the rows out of step, are told so by row', async () => {
    const { loaded } = await loadReal({ folder: 'teds', name: 'teds-2017-shifted' }, 'tedsa_2017_joined_sample.csv');
    expect(loaded.issues.find(({ rule }) => rule === 'half-rows')).toMatchObject({
      parameters: { rows: 9, first: 418, last: 426, empty: 73, from: 'index (2)' },
    });
    expect(loaded).toMatchObject({ people: 416, issueCounts: { 'half-rows': 1 } });
    expect(loaded.ledgers[0]).toMatchObject({ rowsIn: 425, rowsKept: 416, setAside: { 'missing-person-id': 9 } });
  });

  it('of 2023 have flags made from the wrong word, which are told and not used', async () => {
    const { db, loaded } = await loadReal({ folder: 'teds', name: 'teds-2023' }, 'tedsd_2023_sample.csv');
    const truth = groundTruth('teds');
    const { terminated_flag_1, discharge_reason_Terminated, transferred_flag_1 } =
      truth.tedsd_2023_sample.QUIRK_derived_flag_columns_wrong;
    const flags = loaded.issues.filter(({ rule }) => rule === 'flag-disagrees').map(({ parameters }) => parameters);
    expect(flags).toEqual([
      expect.objectContaining({ column: 'terminated', yes: terminated_flag_1, agreed: 0, instead: 'Transferred' }),
      expect.objectContaining({ column: 'transferred', yes: transferred_flag_1, agreed: 0, instead: 'Incarcerated' }),
    ]);
    const [reasons] = await db.query(`select count(*) filter (where exit_reason = 'terminated')::integer as terminated,
      count(*) filter (where exit_reason = 'completed')::integer as completed from source_row`);
    expect(reasons).toEqual({
      terminated: discharge_reason_Terminated,
      completed: truth.tedsd_2023_sample.all.completed,
    });
  });

  it('has no dates: its codes of length of stay are not in the ground truth, and make no stay and no curve', async () => {
    const { db, loaded, asOf } = await loadReal({ folder: 'teds', name: 'teds-2023' }, 'tedsd_2023_sample.csv');
    expect(JSON.stringify(groundTruth('teds'))).not.toMatch(/length_of_stay|LOS/);
    expect(
      await db.query(
        'select count(*)::integer as rows, count(entry_date)::integer as entries, count(exit_date)::integer as exits from source_row',
      ),
    ).toEqual([{ rows: 1000, entries: 0, exits: 0 }]);
    expect((await survival(db, loaded, request('', { asOf }))).state).not.toBe('ok');
  });
});

const REPEATING = { folder: 'redcap-redcapr/repeating-instruments', name: 'redcap-repeating' };

describeWithShared('real/redcap-redcapr', 'a REDCap form whose instruments repeat', () => {
  it('counts two people enrolled, not the six rows of their repeated instruments', async () => {
    const { db, loaded } = await loadReal(REPEATING, 'data.csv');
    expect(loaded).toMatchObject({
      people: 2,
      episodes: 2,
      ledgers: [{ rowsIn: 6, rowsKept: 2, setAside: { 'other-instrument': 4 } }],
    });
    expect(
      await db.query(`select person, encounter_date::varchar as day, sex from episode order by person, day`),
    ).toEqual([
      { person: '1', day: '2019-10-14', sex: 'Female' },
      { person: '2', day: '2019-02-02', sex: 'Male' },
    ]);
  });
});

/** Every folder of the reference data: its kept projects, what is asserted of it, and where. */
const COVERED: Readonly<Record<string, readonly (readonly [project: string, asserted: string, where: string])[]>> = {
  'pa-odin': [
    ['pa-odin', '8,525 people, referrals and naloxone by month, year and county', 'tests/cli/analyse-command'],
  ],
  'winnipeg-naloxone': [
    ['winnipeg-naloxone', 'two exports: 19,905 rows kept and 1,172 new', 'tests/data/compare/winnipeg'],
    ['winnipeg-naloxone', 'the same step on the command line', 'tests/cli/compare-command'],
  ],
  ctn0094: [
    ['ctn0094', '3,560 enrolled, 2,373 with a dose, 61.19% over 84 days', 'tests/data/real-shapes'],
    ['ctn0094', 'survival curves by project', 'tests/data/survival-real'],
  ],
  teds: [
    ['teds-2023', 'completion by referral source; flags off by one', 'tests/cli/analyse-command'],
    ['teds-2014-coded', 'codes: 25 of 49 completed, 15 referred by courts', 'tests/data/real-shapes'],
    ['teds-2017-shifted', 'rows out of step are told', 'tests/data/real-shapes'],
  ],
  'hmis-eva': [
    ['hmis-eva', 'four files joined, lengths of stay, 88 intervals from event to result', 'tests/data/real-shapes'],
  ],
  'redcap-redcapr': [
    ['redcap-checkboxes', 'boxes to tick become one value', 'tests/data/import/real-columns'],
    ['redcap-repeating', 'repeated instruments count no person twice', 'tests/data/real-shapes'],
  ],
  jcoin: [['jcoin', 'reserve words, spread races, 20050513', 'tests/data/import/real-columns']],
  phillydao: [['phillydao', 'totals are not counted twice', 'tests/data/real-shapes']],
  'ct-dmhas': [['ct-dmhas', 'recognised as counts; counts and rates in one column refused', 'tests/data/real-shapes']],
};

describeWithShared('real', 'every folder of the reference data', () => {
  it('has a kept project that a test loads', () => {
    const folders = readdirSync(sharedPath('real'), { withFileTypes: true });
    expect(folders.filter((entry) => entry.isDirectory()).map(({ name }) => name)).toEqual(
      Object.keys(COVERED).toSorted(),
    );
    for (const [project, , where] of Object.values(COVERED).flat()) {
      expect(parseProject(readFileSync(`tests/projects/${project}.project.json`, 'utf8')).ok, project).toBe(true);
      expect(readFileSync(`${where}.test.ts`, 'utf8'), where).toContain(project);
    }
  });
});
