-- event_place: one row per event that speaks of a contact, with the contact it belongs to: the person's contact with the
-- same encounter number where the log has one; else the latest within the referral window (30 days, unless the county
-- says otherwise) before it, of two on one day the later row. Null where there is none: such an event begins a contact.
create or replace view event_place as
with candidate as (
  select
    event_fact.row_key,
    event_anchor.anchor_key,
    event_anchor.encounter_id,
    event_anchor.index_date,
    event_anchor.program,
    row_number() over (
      partition by event_fact.row_key
      order by
        event_anchor.encounter_id = event_fact.encounter_id desc nulls last,
        event_anchor.index_date desc,
        event_anchor.anchor_key desc
    ) as nearness
  from event_fact
  cross join setting
  join event_anchor
    on event_anchor.person_key = event_fact.person_key
    and event_anchor.index_date between event_fact.event_date - setting.referral_window_days and event_fact.event_date
  where event_fact.fact in
    ('referral', 'accepted', 'declined', 'eligible', 'not-eligible', 'already-in-treatment', 'naloxone')
)
select row_key, anchor_key, encounter_id, index_date, program from candidate where nearness = 1;
