-- first_contact: one row per person, the person's first contact: for counties that count people and not encounters.
create or replace view first_contact as
select contact_view.*
from contact_view
where contact_key in (
  select contact_key
  from (
    select contact_key, row_number() over (partition by person order by index_date nulls last, contact_key) as contact_no
    from contact_view
  ) as numbered
  where contact_no = 1
);
