-- record_row: one row per record of a client-level file, and one per record folded from an event log or a list of visits.
-- `role` says what a record speaks of: contact, admission, exit, follow-up or person. `unit_key` is the row_key of the
-- contact that an event of a log belongs to, else its own; `index_date` is the day on which a contact's clock starts.
create or replace view record_row as
select
  source_row.*,
  source_row.file_no::bigint * 1000000000 + source_row.row_no as row_key,
  source_row.file_no::bigint * 1000000000 + source_row.row_no as unit_key,
  coalesce(encounter_date, referral_date, entry_date, exit_date) as index_date,
  file_role.role,
  false as is_folded
from source_row
join file_role on file_role.file_no = source_row.file_no
union all
select * from folded_row;
