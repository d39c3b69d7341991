-- quality_dated: one row per row kept of a client-level file, with its key and the days that the data-quality rules compare.
-- `referral_on` is the referral date, or the day of the encounter where a referral was made and not dated;
-- `born_on` is the birth date, also where the file's own only became an age.
create or replace view quality_dated as
select
  source_row.*,
  person_key as person,
  source_row.file_no::bigint * 1000000000 + source_row.row_no as row_key,
  coalesce(birth_date, quality_birth.born_on) as born_on,
  coalesce(referral_date, case when referred then encounter_date end) as referral_on
from source_row
left join quality_birth on quality_birth.file_no = source_row.file_no and quality_birth.row_no = source_row.row_no;
