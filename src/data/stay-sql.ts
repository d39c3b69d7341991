import type { SqlDialect } from './db/dialect.ts';

/** The clock that runs on stays: joined records have one entry. */
const STAY_CLOCK = 'entry_date';
const NEVER = "date '9999-12-31'";

export interface StayReading {
  /** Records up to this many days apart are one stay; `null` takes each record by itself. */
  readonly gapDays: number | null;
  /** Reads an open stay without contact for over 90 days (rule DQ15) as ended on the day of the last contact. */
  readonly closesStale: boolean;
}

/** Where a measure reads its episodes: the tables to define before, the name to read, and a condition on its rows. */
export interface EpisodeSource {
  readonly tables: readonly string[];
  readonly name: string;
  readonly where: string;
}

/** Compiles how stays are read. The result has the columns of `episode`; of joined records the first one speaks. */
export function episodeSource(reading: StayReading, clock: string, dialect: SqlDialect): EpisodeSource {
  const closed = reading.closesStale ? [CLOSED] : [];
  const base = reading.closesStale ? 'closed_stale' : 'episode';
  if (reading.gapDays === null) return { tables: closed, name: base, where: 'true' };
  return {
    tables: [...closed, ...joinedSql(base, reading.gapDays, dialect)],
    name: 'joined_stay',
    where: clock === STAY_CLOCK ? 'continues_stay is not true' : 'true',
  };
}

const CLOSED = `closed_stale as (
  select episode.* replace (
    case when stale_open then greatest(entry_date, coalesce(last_contact_date, entry_date)) else exit_date end as exit_date
  ) from episode
)`;

/** An open record has no end, so it takes in all that follow. The last record to end gives the reason. */
function joinedSql(base: string, gapDays: number, dialect: SqlDialect): readonly string[] {
  const inOrder = 'partition by person_no order by entry_date, episode_no';
  return [
    `stay_record as (
  select *, max(coalesce(exit_date, ${NEVER})) over (${inOrder} rows between unbounded preceding and 1 preceding) as covered_until
  from ${base} where entry_date is not null and exit_before_entry is not true
)`,
    `stay_part as (
  select *, sum(case when covered_until is null or ${dialect.daysBetween('covered_until', 'entry_date')} > ${gapDays} then 1 else 0 end)
    over (${inOrder} rows between unbounded preceding and current row) as stay_no
  from stay_record
)`,
    `stay_end as (
  select episode_no,
    row_number() over (partition by person_no, stay_no order by entry_date, episode_no) > 1 as continues_stay,
    max(coalesce(exit_date, ${NEVER})) over (partition by person_no, stay_no) as last_exit,
    coalesce(bool_or(exit_date is null and exited is true) over (partition by person_no, stay_no), false) as left_undated,
    first_value(exit_reason) over (partition by person_no, stay_no order by coalesce(exit_date, ${NEVER}) desc, episode_no desc) as last_reason
  from stay_part
)`,
    `joined_stay as (
  select base.* replace (
    case when stay_end.episode_no is null then base.exit_date when last_exit < ${NEVER} then last_exit end as exit_date,
    case when stay_end.episode_no is null then base.exit_reason else last_reason end as exit_reason,
    case when stay_end.episode_no is null then base.exited else left_undated or last_exit < ${NEVER} end as exited
  ), continues_stay
  from ${base} as base left join stay_end on stay_end.episode_no = base.episode_no
)`,
  ];
}
