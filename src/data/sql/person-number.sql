-- person_number: one row per person of a contact, numbered from 0 on in the order of the rows; of the persons in hand. Numbers
-- are a quarter of the size of names, and a set of numbered people is one bit each. A number once given stays for all as-of
-- dates, so only persons without one get one.
insert into person_number
select person, (taken.persons + row_number() over (order by first_key) - 1)::integer as person_no
from (
  select contact_row.person, min(contact_row.row_key) as first_key
  from contact_row
  cross join person_part
  left join person_number on person_number.person = contact_row.person
  where hash(contact_row.person) % parts = part and person_number.person is null
  group by contact_row.person
) as fresh
cross join (select count(*) as persons from person_number) as taken;
