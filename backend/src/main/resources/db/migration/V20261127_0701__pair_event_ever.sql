-- What once was told stays, with the time for which it was: the timeline of a past day is read from the same index as that of
-- today instead of being worked out from all facts of that day. Of a pair and all within it that is one, by its family.
alter table pair_event
  add column valid_from timestamptz not null default '-infinity',
  add column valid_to timestamptz,
  add column family text generated always as (split_part(pair_code, '.', 1)) stored,
  drop constraint pair_event_pkey;
drop index pair_event_of_pair, pair_event_record;
truncate pair_event;
insert into pair_event (id, ledger, record_id, code, name, pair_code, side, state, kind, number, detail, on_date, valid_from, valid_to)
  select distinct on (id, valid_from)
    id, ledger, record_id, code, name, pair_code, side, state, kind, number, detail, on_date, valid_from, valid_to
  from pair_event_version;
alter table pair_event alter column valid_from drop default, add primary key (id, valid_from);
create index pair_event_of_family on pair_event (family, on_date desc, id desc);
create index pair_event_of_pair on pair_event (pair_code, on_date desc, id desc);
create index pair_event_record on pair_event (record_id) where valid_to is null;

-- Ends what was told of a record and tells it anew when something about it is agreed.
create or replace function keep_pair_events() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'UPDATE' and old.agreed_version = new.agreed_version then
    return null;
  end if;
  update pair_event set valid_to = new.agreed_at where record_id = new.id and valid_to is null;
  insert into pair_event (id, ledger, record_id, code, name, pair_code, side, state, kind, number, detail, on_date, valid_from)
  select id, ledger, record_id, code, name, pair_code, side, state, kind, number, detail, on_date, new.agreed_at
  from pair_event_of_record where ledger = tg_argv[0] and record_id = new.id
  on conflict do nothing;
  return null;
end $$;
alter function keep_pair_events() set plan_cache_mode = force_generic_plan;
