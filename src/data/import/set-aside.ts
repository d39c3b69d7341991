import { sqlName, sqlText } from '../db/sql-text.ts';
import { columnsUsed } from '../recipes/recipe-columns.ts';
import { isMissing, rawColumn } from './coerce-sql.ts';
import { isMapped, type LoadInput, type MappedColumn, type PlannedColumn, rawRows, rawText } from './load-plan.ts';
import { totalRowsStatement } from './set-aside-totals.ts';
import { saidMissing } from './words.ts';

/** Statements that set rows aside, each row once, under the first rule that holds. */
export function setAsideStatements(input: LoadInput, plan: readonly PlannedColumn[]): readonly string[] {
  const person = plan.find(({ field }) => field === 'person_id');
  const withoutPerson = person !== undefined && isMapped(person) ? [missingPersons(input, person)] : [];
  const totals = input.mapping.kind === 'aggregate' ? [totalRowsStatement(input, plan)] : [];
  return [...withoutPerson, ...totals, ...otherInstruments(input), duplicates(input)];
}

function missingPersons(input: LoadInput, person: MappedColumn): string {
  const { source, words } = person;
  const id = rawText(source);
  return `
    insert into set_aside
    select ${input.fileNo}, row_no, 'missing-person-id', ${sqlText(source.header)}, ${id}
    from ${rawRows(input, [person])}
    where ${isMissing(id, 'id', saidMissing(words))}`;
}

/** The columns in which REDCap says which repeated form or which event of a study a row belongs to. */
const INSTRUMENTS = ['redcap_repeat_instrument', 'redcap_event_name'];

/** Rows of forms of which no column is matched, the person aside: they are no further contact of the person. */
function otherInstruments({ rawTable, fileNo, columns, mapping }: LoadInput): readonly string[] {
  const raw = (header: string) => `raw.${rawColumn(columns.indexOf(header) + 1)}`;
  const names = INSTRUMENTS.filter((header) => columns.includes(header)).map((header) => `nullif(${raw(header)}, '')`);
  const told = [...columnsUsed(mapping)].filter(([, fields]) => fields.some((field) => field !== 'person_id'));
  const headers = told.map(([header]) => header).filter((header) => columns.includes(header));
  if (names.length === 0 || headers.length === 0 || headers.some((header) => INSTRUMENTS.includes(header))) return [];
  return [
    `
    insert into set_aside
    select ${fileNo}, row_no, 'other-instrument', null, coalesce(${names.join(', ')})
    from ${sqlName(rawTable)} as raw
    where coalesce(${names.join(', ')}) is not null and ${headers.map((header) => `${raw(header)} = ''`).join(' and ')}
      and not exists (
        select 1 from set_aside where set_aside.file_no = ${fileNo} and set_aside.row_no = raw.row_no
      )`,
  ];
}

/** Equal hashes only make rows suspects; what decides is that all cells are equal. */
function duplicates(input: LoadInput): string {
  const cells = input.columns.map((_, position) => `raw.${rawColumn(position + 1)}`).join(', ');
  return `
    insert into set_aside
    with suspect as (
      select hash(${cells}) as cells_hash from ${sqlName(input.rawTable)} as raw group by hash(${cells}) having count(*) > 1
    ),
    twin as (
      select raw.row_no, min(raw.row_no) over (partition by ${cells}) as first_row
      from ${sqlName(input.rawTable)} as raw
      where hash(${cells}) in (select cells_hash from suspect) and not exists (
        select 1 from set_aside where set_aside.file_no = ${input.fileNo} and set_aside.row_no = raw.row_no
      )
    )
    select ${input.fileNo}, row_no, 'duplicate-row', null, cast(first_row as VARCHAR)
    from twin
    where row_no > first_row`;
}
