-- What is in force tells events by these functions now, and so does, beside it, whatever once was: what a timeline showed on a
-- past day is read from the versions of that day. Kept are, as before, those in force.
create or replace view pair_event_of_record as
  select event_id(record_id, kind, number, detail, on_date) as id, dated.* from (
    select 'projects' as ledger, id as record_id, code, name, pair_code, side, state, event.*
    from project cross join lateral project_events(facts) as event
    union all select 'agreements', id, code, name, pair_code, side, state, event.*
    from agreement cross join lateral agreement_events(facts) as event
    union all select 'meetings', id, code, name, pair_code, side, state, event.*
    from meeting cross join lateral meeting_events(facts) as event
    union all select 'replications', id, code, name, pair_code, side, state, event.*
    from replication cross join lateral replication_events(facts) as event
    union all select 'supports', id, code, name, pair_code, side, state, event.*
    from support cross join lateral support_events(facts) as event
    union all select 'zone-links', id, code, name, pair_code, side, state, event.*
    from zone_link cross join lateral zone_link_events(facts) as event
    union all select 'cadre-exchanges', id, code, name, pair_code, side, state, event.*
    from exchange cross join lateral exchange_events(facts) as event
    union all select 'parks', id, code, name, pair_code, side, state, event.*
    from park cross join lateral park_events(id, facts, agreed_at) as event
  ) as dated
  where on_date is not null and state in ('AGREED', 'CLOSED');
drop view pair_event_first, pair_event_further;

create view pair_event_version with (security_invoker = true) as
  select event_id(record_id, kind, number, detail, on_date) as id, dated.* from (
    select 'projects' as ledger, id as record_id, code, name, pair_code, side, state, valid_from, valid_to, event.*
    from project_version cross join lateral project_events(facts) as event
    union all select 'agreements', id, code, name, pair_code, side, state, valid_from, valid_to, event.*
    from agreement_version cross join lateral agreement_events(facts) as event
    union all select 'meetings', id, code, name, pair_code, side, state, valid_from, valid_to, event.*
    from meeting_version cross join lateral meeting_events(facts) as event
    union all select 'replications', id, code, name, pair_code, side, state, valid_from, valid_to, event.*
    from replication_version cross join lateral replication_events(facts) as event
    union all select 'supports', id, code, name, pair_code, side, state, valid_from, valid_to, event.*
    from support_version cross join lateral support_events(facts) as event
    union all select 'zone-links', id, code, name, pair_code, side, state, valid_from, valid_to, event.*
    from zone_link_version cross join lateral zone_link_events(facts) as event
    union all select 'cadre-exchanges', id, code, name, pair_code, side, state, valid_from, valid_to, event.*
    from exchange_version cross join lateral exchange_events(facts) as event
    union all select 'parks', id, code, name, pair_code, side, state, valid_from, valid_to, event.*
    from park_version cross join lateral park_events(id, facts, agreed_at) as event
  ) as dated
  where on_date is not null and state in ('AGREED', 'CLOSED');
grant select on pair_event_version to duikou_app;
