-- repeated_unit: one row per contact of which several records tell, by the hash of person, encounter number, day and program.
create or replace view repeated_unit as
select unit_hash from contact_row group by unit_hash having count(*) > 1;
