import { sqlName, sqlText } from '../db/sql-text.ts';
import { isMissing, rawColumn } from './coerce-sql.ts';
import { isMapped, type LoadInput, type MappedColumn, type PlannedColumn, rawRows, rawText } from './load-plan.ts';
import { totalRowsStatement } from './set-aside-totals.ts';
import { saidMissing } from './words.ts';

/** Statements that set rows aside, each row once, under the first rule that holds. */
export function setAsideStatements(input: LoadInput, plan: readonly PlannedColumn[]): readonly string[] {
  const person = plan.find(({ field }) => field === 'person_id');
  const withoutPerson = person !== undefined && isMapped(person) ? [missingPersons(input, person)] : [];
  const totals = input.mapping.kind === 'aggregate' ? [totalRowsStatement(input, plan)] : [];
  return [...withoutPerson, ...totals, duplicates(input)];
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
