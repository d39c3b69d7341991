import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeWithShared, sharedPath } from '../../shared.ts';
import { loaded, read, readWell } from './reading.ts';

function bytes(...path: readonly string[]): Uint8Array {
  return new Uint8Array(readFileSync(sharedPath('torture', ...path)));
}

/** Two files whose expected results do not say what the files say. */
const DEFECTIVE: Readonly<Record<string, string>> = {
  location_coordinates: 'the expected phone number and county are not those of the file',
  newlines_crlf: 'the expected cell has CRLF inside, the file as it is kept has LF',
};

describeWithShared('torture', 'csv-spectrum', () => {
  const names = readdirSync(sharedPath('torture/csv-spectrum/csvs')).map((name) => name.replace('.csv', ''));

  it.each(names.filter((name) => !(name in DEFECTIVE)))('%s is read as expected', async (name) => {
    const expected: readonly Record<string, string>[] = JSON.parse(
      readFileSync(sharedPath('torture/csv-spectrum/json', `${name}.json`), 'utf8'),
    );
    const table = await readWell(bytes('csv-spectrum/csvs', `${name}.csv`));
    const rows = await loaded(table);
    expect(
      rows.map((row) => Object.fromEntries(table.columns.map((column, index) => [column, row[index + 1]]))),
    ).toEqual(expected);
  });
});

/** Files without a row: said in a sentence instead of an empty table. */
const WITHOUT_ROWS: Readonly<Record<string, string>> = { 'all-empty': 'empty-file', 'header-no-rows': 'no-data-rows' };

describeWithShared('torture', 'csv-test-data', () => {
  const names = readdirSync(sharedPath('torture/csv-test-data/json')).map((name) => name.replace('.json', ''));

  it.each(names.filter((name) => !(name in WITHOUT_ROWS)))('%s is read as expected', async (name) => {
    const expected: unknown = JSON.parse(
      readFileSync(sharedPath('torture/csv-test-data/json', `${name}.json`), 'utf8'),
    );
    const table = await readWell(bytes('csv-test-data/csv', `${name}.csv`), {
      headerRow: Array.isArray(expected) ? 1 : 0,
    });
    const rows = (await loaded(table)).map((row) => row.slice(1));
    expect(JSON.stringify([table.columns, ...rows])).toBe(JSON.stringify(asRows(expected)));
  });

  it.each(Object.entries(WITHOUT_ROWS))('%s is refused as %s', async (name, rule) => {
    const outcome = await read(bytes('csv-test-data/csv', `${name}.csv`));
    expect(outcome.ok ? 'read' : outcome.issue.rule).toBe(rule);
  });

  it.each([
    ['bad-header-less-fields', 'too-few-fields'],
    ['bad-header-more-fields', 'too-many-fields'],
    ['bad-missing-quote', 'unclosed-quote'],
    ['bad-quotes-with-unescaped-quote', 'stray-quote'],
    ['bad-unescaped-quote', 'stray-quote'],
  ])('%s is reported in row 2 as %s', async (name, rule) => {
    const table = await readWell(bytes('csv-test-data/csv', `${name}.csv`));
    expect(table.issues.map((issue) => [issue.rule, issue.row])).toContainEqual([rule, 2]);
  });

  it.each([
    ['bad-header-no-header', 'empty-file'],
    ['bad-header-wrong-header', 'no-data-rows'],
  ])('%s is refused as %s', async (name, rule) => {
    const outcome = await read(bytes('csv-test-data/csv', `${name}.csv`));
    expect(outcome.ok ? 'read' : outcome.issue.rule).toBe(rule);
  });
});

/** Expected results are lists of rows, or of objects under the header's names. */
function asRows(expected: unknown): unknown {
  if (!Array.isArray(expected) || expected.length === 0 || Array.isArray(expected[0])) return expected;
  return [Object.keys(expected[0]), ...expected.map((row) => Object.values(row))];
}
