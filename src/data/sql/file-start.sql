-- file_start: where the numbers of a file's rows begin when the rows of all files are numbered through.
create or replace table file_start as
select file_no, (sum(numbers) over (order by file_no) - numbers)::bigint as first_no, numbers
from (
  select file_no, max(row_no)::bigint + 1 as numbers
  from (
    select file_no, row_no from source_row
    union all
    select file_no, row_no from event_row
    union all
    select file_no, row_no from visit_row
  ) as told
  group by file_no
) as file;
