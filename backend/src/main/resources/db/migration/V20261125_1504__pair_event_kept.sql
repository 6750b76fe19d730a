-- What happened when, in all ledgers, kept for each record when it is agreed, so that a timeline reads one index. How it is
-- worked out stands in the view; nobody but the trigger reads that.
drop view pair_event;
create view pair_event_of_record as
  select md5(record_id || kind || coalesce(number, '') || on_date)::uuid as id, dated.* from (
    select 'projects' as ledger, project.id as record_id, code, name, pair_code, side, state, event as kind, null as number,
      null as detail, on_date
    from project cross join lateral (values ('PROJECT_SIGNED', signed_on), ('PROJECT_REGISTERED', registered_on),
      ('PROJECT_STARTED', started_on), ('PROJECT_COMPLETED', completed_on), ('PROJECT_OPERATING', operating_on),
      ('PROJECT_TERMINATED', terminated_on)) as reached (event, on_date)
    union all
    select 'agreements', agreement.id, code, name, pair_code, side, state, event, null, null, on_date
    from agreement cross join lateral (values ('AGREEMENT_SIGNED', signed_on), ('AGREEMENT_ENDED', ended_on),
      ('AGREEMENT_EXPIRES', case when ended_on is null then expires_on end)) as term (event, on_date)
    union all
    select 'meetings', id, code, name, pair_code, side, state, 'MEETING_HELD', null, place, held_on from meeting
    union all
    select 'meetings', meeting_id, meeting_code, meeting_name, pair_code, side, state, event, number::text, content, on_date
    from commitment cross join lateral (values ('COMMITMENT_KEPT', kept_on),
      ('COMMITMENT_DUE', case when kept_on is null and cancelled_on is null then due_on end)) as made (event, on_date)
    union all
    select 'replications', id, code, name, pair_code, side, state, 'PRACTICE_ADOPTED', null, practice_title, adopted_on
    from replication
    union all
    select 'zone-links', zone_link.id, code, name, pair_code, side, state, event, null,
      northeast_zone_name || ' — ' || east_zone_name, on_date
    from zone_link cross join lateral (values ('ZONES_LINKED', since), ('ZONE_LINK_ENDED', until)) as lasts (event, on_date)
    union all
    select 'parks', id, code, name, pair_code, side, state, 'PARK_ESTABLISHED', null, null,
      fact_date(facts ->> 'establishedOn')
    from park
    union all
    select 'supports', id, code, name, pair_code, side, state, 'SUPPORT_GRANTED', null, recipient, granted_on from support
    union all
    select 'cadre-exchanges', exchange.id, code, name, pair_code, side, state, event, null, host_organisation, on_date
    from exchange cross join lateral (values ('EXCHANGE_STARTED', starts_on), ('EXCHANGE_ENDED', ends_on)) as lasts (event, on_date)
  ) as dated
  where on_date is not null and state in ('AGREED', 'CLOSED');

create table pair_event (
  id        uuid not null primary key,
  ledger    text not null,
  record_id uuid not null,
  code      text not null,
  name      text not null,
  pair_code text not null,
  side      text not null,
  state     text not null,
  kind      text not null,
  number    text,
  detail    text,
  on_date   date not null
);
insert into pair_event select * from pair_event_of_record on conflict do nothing;
create index pair_event_of_pair on pair_event (pair_code, on_date desc, id desc);
create index pair_event_record on pair_event (record_id);
call protect_ledger_table('pair_event');
revoke insert, update, delete on pair_event from duikou_app;
