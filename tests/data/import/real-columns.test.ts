import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyCodebook } from '../../../src/data/import/apply-codebook.ts';
import { loadTyped } from '../../../src/data/import/load-typed.ts';
import { emptyMapping } from '../../../src/data/import/mapping.ts';
import { parseCodebook } from '../../../src/data/import/parse-codebook.ts';
import { suggestMapping } from '../../../src/data/import/suggest-mapping.ts';
import { typedTablesDdl } from '../../../src/data/import/typed-tables.ts';
import { inspectFile } from '../../../src/data/inspect.ts';
import { parseProject } from '../../../src/data/project-file.ts';
import { assert } from '../../../src/domain/assert.ts';
import { describeWithShared, sharedPath } from '../../shared.ts';
import { engine } from '../engine.ts';

function bytesOf(...path: readonly string[]): Uint8Array {
  return readFileSync(sharedPath('real', ...path));
}

async function inspected(name: string, content: Uint8Array) {
  const inspection = await inspectFile(await engine(), {
    source: { name, size: content.byteLength, content },
    fileNo: 1,
  });
  assert('read' in inspection, `${name} is read`);
  return inspection;
}

/** The typed rows of one reference file under the recipe of its kept project. */
async function typedRows(project: string, name: string, content: Uint8Array, columns: string) {
  const outcome = parseProject(readFileSync(`tests/projects/${project}.project.json`, 'utf8'));
  assert(outcome.ok, `the project ${project} is read`);
  const recipe = outcome.project.files.find((file) => file.name === name);
  assert(recipe !== undefined, `the project knows ${name}`);
  const db = await engine();
  for (const statement of typedTablesDdl()) await db.execute(statement);
  const { read, rawTable } = await inspected(name, content);
  await loadTyped(db, { rawTable, fileNo: 1, columns: read.columns, mapping: recipe.mapping });
  const rows = await db.query(`select ${columns} from source_row order by row_no`);
  const issues = await db.query("select rule || ' ' || value as issue from cell_issue order by row_no, rule, value");
  return { rows: rows.map((row) => Object.values(row)), issues: issues.map(({ issue }) => issue) };
}

describeWithShared('real/redcap-redcapr', 'forms of REDCap', () => {
  it('with boxes to tick become one value, and rows with several ticks are listed', async () => {
    const content = bytesOf('redcap-redcapr', 'checkboxes-1', 'data.csv');
    expect(await typedRows('redcap-checkboxes', 'data.csv', content, 'person_key, exit_reason, race, moud')).toEqual({
      rows: [
        ['1', 'completed', 'Two or more', true],
        ['2', null, 'Two or more', true],
        ['3', 'completed', null, true],
        ['4', null, null, false],
      ],
      issues: [
        'several-ticked check_two___a, check_two___c',
        'several-ticked check_two___b, check_two___d',
        'several-ticked check_one___1, check_one___2, check_one___3, check_one___4',
      ],
    });
  });

  it('are explained by their dictionary', async () => {
    const entries = parseCodebook(bytesOf('redcap-redcapr', 'checkboxes-1', 'dictionary.csv').toString());
    const { read } = await inspected('data.csv', bytesOf('redcap-redcapr', 'checkboxes-1', 'data.csv'));
    const request = { mapping: emptyMapping('client-level'), entries, headers: read.columns, field: 'program' };
    const { combined } = applyCodebook({
      ...request,
      entries: entries.filter(({ variable }) => variable === 'check_one'),
    }).mapping;
    expect(combined.program).toMatchObject({
      boxes: [{ column: 'check_one___1', code: 'one' }, { code: 'two' }, { code: 'three' }, { code: 'four' }],
    });
  });

  it('that repeat keep the facts of the person, who is named nowhere', async () => {
    const { suggestion } = await inspected('data.csv', bytesOf('redcap-redcapr', 'repeating-instruments', 'data.csv'));
    expect(suggestion.mapping.columns).toMatchObject({ person_id: 'record_id', entry_date: 'date_enrolled' });
    expect(suggestion.identifiers.map(({ column }) => column)).toEqual(['first_name', 'dob']);
  });
});

describeWithShared('real/jcoin', 'core measures of a research network', () => {
  const folder = ['jcoin', 'core-measures-test', 'data'] as const;

  it('know "Missing", "Refused" and "Legitimately skipped" for no answer, in words and in numbers', async () => {
    const { rows, issues } = await typedRows(
      'jcoin',
      'baseline.csv',
      bytesOf(...folder, 'baseline.csv'),
      'sex, race, ethnicity, age, moud',
    );
    expect(rows).toEqual([
      ['Female', 'Other', 'Hispanic', null, true],
      ['Male', 'Black', 'Hispanic', null, true],
      ['Male', 'Black', 'Not Hispanic', null, false],
      ['Female', 'Black', 'Not Hispanic', null, false],
      ['Male', 'Black', 'Not Hispanic', null, false],
    ]);
    expect(issues).toEqual([]);
  });

  it('find the races that are spread over columns without being told', async () => {
    const { suggestion } = await inspected('baseline.csv', bytesOf(...folder, 'baseline.csv'));
    expect(suggestion.mapping.combined.race).toMatchObject({
      how: 'checkboxes',
      boxes: ['white', 'black', 'aian', 'hawaiian opi', 'asian', 'other'].map((code) => ({ code })),
    });
  });

  it('read 20050513 as a day', async () => {
    const content = bytesOf(...folder, 'timepoints.csv');
    const { rows } = await typedRows(
      'jcoin',
      'timepoints.csv',
      content,
      'cast(encounter_date as VARCHAR) as day, naloxone_given',
    );
    expect(rows.slice(0, 3)).toEqual([
      ['2005-05-13', false],
      ['2005-05-13', false],
      ['2006-05-13', null],
    ]);
  });
});

describeWithShared('real/teds', 'coded treatment discharges', () => {
  it('have their codes of people explained, and ask for those of age, whose bands moved', async () => {
    const { profile } = await inspected('teds.csv', bytesOf('teds', 'tedsd_2014_sample_addicts.csv'));
    const { mapping } = suggestMapping(profile);
    expect(mapping.words.sex).toEqual({ '1': 'Male', '2': 'Female' });
    expect(mapping.words.race).toMatchObject({ '4': 'Black or African American', '5': 'White' });
    expect(mapping.columns.age_group).toBeUndefined();
  });
});

describe('a kept project', () => {
  it.each(['redcap-checkboxes', 'jcoin', 'pa-odin', 'teds-2023'])('%s is read by this version', (name) => {
    expect(parseProject(readFileSync(`tests/projects/${name}.project.json`, 'utf8')).ok).toBe(true);
  });
});
