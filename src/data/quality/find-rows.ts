import { eachPersonPart, partsFor } from '../db/person-parts.ts';
import type { Db } from '../db/port.ts';
import { integerOf } from '../db/row.ts';
import { sqlName, sqlText } from '../db/sql-text.ts';
import { dropEverywhere, placeOf, type TablePlace } from '../db/table-place.ts';
import { cell, isBlankDate, isPlausibleDate, rawColumn, writtenDate } from '../import/coerce-sql.ts';
import qualityDated from '../sql/quality-dated.sql?raw';
import qualityEvent from '../sql/quality-event.sql?raw';
import qualityRepeat from '../sql/quality-repeat.sql?raw';
import qualityRow from '../sql/quality-row.sql?raw';
import { filledFields } from '../told-fields.ts';
import { type JudgedRule, judgeable } from './judged-rules.ts';
import { bornOf, headerOf, type QualityFile, type QualityInput } from './quality-input.ts';
import type { RowRule, WrongCell } from './rule.ts';

/**
 * Grain: one row per cell that breaks a rule. `person` stays in the engine: it only tells findings of one reading from
 * those of the next. `agency` is the program where no agency is told. `value` and `beside_value` are empty where a cell identifies somebody.
 */
const FINDING_COLUMNS = `(
  code varchar, file_no integer, row_no integer, field varchar, value varchar,
  beside_field varchar, beside_value varchar, other_key bigint, person varchar, agency varchar
)`;

/** Columns whose values identify or help to find a person: a list names the row and the column and leaves the value out. */
const MASKED = new Set(['person_id', 'birth_date', 'encounter_id']);

/** Finds every row that breaks a rule and keeps it in the table `quality_finding`. Needs the typed tables and `setting`. */
export async function findRows(db: Db, input: QualityInput): Promise<void> {
  const place = await placeOf(db, 'source_row');
  for (const statement of dropEverywhere('quality_finding')) await db.execute(statement);
  await db.execute(`create table ${place}.quality_finding ${FINDING_COLUMNS}`);
  for (const [index, file] of input.files.entries()) await db.execute(setAsideRows(file, index + 1));
  await db.execute(UNREAD_CELLS);
  if (input.kind !== 'client-level') return;
  await prepare(db, input);
  const { judged } = judgeable(input);
  for (const view of VIEWS)
    await findInView(db, { view, place, judged: judged.filter(({ rule }) => rule.view === view), input });
}

const VIEWS: readonly RowRule['view'][] = ['quality_row', 'quality_event', 'quality_repeat'];

interface Search {
  readonly view: RowRule['view'];
  readonly place: TablePlace;
  readonly judged: readonly JudgedRule[];
  readonly input: QualityInput;
}

/** The view is read once, for the few rows that break any of its rules; which ones they break is asked of those alone. */
async function findInView(db: Db, { view, place, judged, input }: Search): Promise<void> {
  if (judged.length === 0) return;
  const broken = judged.flatMap(({ rule, fileNos }) => rule.cells.map((wrong) => brokenSql(wrong, fileNos)));
  const suspects = `select * from ${view} where ${broken.join(' or ')}`;
  for (const statement of dropEverywhere('quality_suspect')) await db.execute(statement);
  await db.execute(`create table ${place}.quality_suspect as select * from ${view} limit 0`);
  if (view === 'quality_repeat')
    await eachRepeatedPart(db, input, () => db.execute(`insert into quality_suspect ${suspects}`));
  else await db.execute(`insert into quality_suspect ${suspects}`);
  for (const { rule, fileNos } of judged) {
    for (const wrong of rule.cells) await db.execute(cellStatement(rule, wrong, fileNos));
  }
  await db.execute('drop table quality_suspect');
}

/** Runs `work` part by part of all persons, with those in `quality_person` of whom several rows tell. */
async function eachRepeatedPart(db: Db, { rowsAtOnce }: QualityInput, work: () => Promise<void>): Promise<void> {
  const [row = {}] = await db.query('select count(*)::integer as rows from source_row');
  await eachPersonPart(db, partsFor(integerOf(row, 'rows'), rowsAtOnce), async () => {
    await db.execute(REPEATED_PERSONS);
    await work();
  });
}

const REPEATED_PERSONS = `create or replace table quality_person as
select person_key as person
from source_row
cross join person_part
where hash(person_key) % parts = part and person_key is not null
group by person_key
having count(*) > 1`;

function brokenSql({ when }: WrongCell, fileNos: readonly number[]): string {
  return `(file_no in (${fileNos.join(', ')}) and (${when}))`;
}

/** Rows set aside have no typed row: their agency is read from the file as it stands. */
function setAsideRows(file: QualityFile, fileNo: number): string {
  return `insert into quality_finding
select
  case rule when 'missing-person-id' then 'DQ01' else 'DQ02' end,
  set_aside.file_no, set_aside.row_no, case rule when 'missing-person-id' then 'person_id' end, null, null, null,
  case rule when 'duplicate-row' then set_aside.file_no::bigint * 1000000000 + value::bigint end, null, ${rawAgency(file)}
from set_aside
join ${sqlName(file.rawTable)} as raw on raw.row_no = set_aside.row_no
where set_aside.file_no = ${fileNo} and rule in ('missing-person-id', 'duplicate-row')`;
}

function rawAgency(file: QualityFile): string {
  const columns = ['agency', 'program'].flatMap((field) => {
    const index = file.headers.indexOf(headerOf(file, field) ?? '');
    return index < 0 ? [] : [`nullif(trim(raw.${rawColumn(index + 1)}), '')`];
  });
  return `coalesce(${[...columns, 'null::varchar'].join(', ')})`;
}

const UNREAD_CELLS = `insert into quality_finding
select
  case rule when 'unknown-word' then 'DQ18' else 'DQ04' end, cell_issue.file_no, cell_issue.row_no, field, value,
  null, null, null, person_key, coalesce(agency, program)
from cell_issue
left join (
  select file_no, row_no, person_key, agency, program from source_row
  union all
  select file_no, row_no, person_key, agency, program from event_row
  union all
  select file_no, row_no, person_key, agency, program from visit_row
) as line on line.file_no = cell_issue.file_no and line.row_no = cell_issue.row_no
where rule in ('bad-date', 'date-out-of-range', 'unknown-word')`;

async function prepare(db: Db, { files, programStart }: QualityInput): Promise<void> {
  const start = programStart === null ? 'null' : sqlText(programStart);
  await db.execute(`create or replace table quality_setting as select cast(${start} as date) as program_start`);
  await db.execute('create or replace table quality_file (file_no integer, tells_last_contact boolean)');
  for (const [index, file] of files.entries()) {
    const tells = filledFields(file.mapping).has('last_contact_date');
    await db.execute(`insert into quality_file values (${index + 1}, ${tells})`);
  }
  await db.execute('create or replace table quality_birth (file_no integer, row_no integer, born_on date)');
  for (const [index, file] of files.entries()) await rememberBirths(db, file, index + 1);
  await db.execute('create or replace table quality_person (person varchar)');
  for (const view of [qualityEvent, qualityDated, qualityRow, qualityRepeat]) await db.execute(view);
}

/** Birth dates that only became ages are read once more for the rules, and forgotten with them. */
async function rememberBirths(db: Db, file: QualityFile, fileNo: number): Promise<void> {
  const born = bornOf(file);
  const column = file.headers.indexOf(born?.header ?? '') + 1;
  if (born === null || column === 0) return;
  const written = writtenDate(cell(`raw.${rawColumn(column)}`), born.format);
  await db.execute(`insert into quality_birth
select ${fileNo}, row_no, born_on from (select row_no, ${written} as born_on from ${sqlName(file.rawTable)} as raw) as read
where ${isPlausibleDate('born_on')} and not ${isBlankDate('born_on')}`);
}

function cellStatement({ code }: RowRule, wrong: WrongCell, fileNos: readonly number[]): string {
  const { field, beside, otherRow = 'null' } = wrong;
  return `insert into quality_finding
select ${sqlText(code)}, file_no, row_no, ${sqlText(field)}, ${valueSql(field)},
  ${beside === undefined ? 'null, null' : `${sqlText(beside)}, ${valueSql(beside)}`}, ${otherRow}, person, coalesce(agency, program)
from quality_suspect
where ${brokenSql(wrong, fileNos)}`;
}

function valueSql(field: string): string {
  if (MASKED.has(field)) return 'null';
  return field === 'age' ? 'age_at_referral::varchar' : `${field}::varchar`;
}
