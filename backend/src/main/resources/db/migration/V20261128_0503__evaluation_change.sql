-- A change of what an item has after the review: one coordinator proposes it, another of the same body confirms it.
create table evaluation_change (
  id            uuid primary key,
  evaluation_id uuid not null references evaluation,
  pair_code     text not null references pair,
  item          text not null,
  points        numeric(5, 2) not null check (points between 0 and 100),
  reason        text not null,
  -- The objection that it answers, and how.
  objection_id  uuid references evaluation_objection,
  outcome       text check (outcome in ('UPHELD', 'PARTLY_UPHELD')),
  state         text not null check (state in ('PROPOSED', 'CONFIRMED', 'REFUSED')),
  proposed_at   timestamptz not null,
  proposed_by   text not null,
  organisation  text not null references organisation,
  decided_at    timestamptz,
  decided_by    text,
  refusal       text,
  -- 0 where it went into the decision, or else the amendment that it made.
  amendment     int check (amendment >= 0),
  check ((objection_id is null) = (outcome is null)),
  check ((state = 'PROPOSED') = (decided_at is null)),
  check ((decided_at is null) = (decided_by is null)),
  check ((state = 'REFUSED') = (refusal is not null)),
  check ((state = 'CONFIRMED') = (amendment is not null)),
  check (state <> 'CONFIRMED' or decided_by <> proposed_by)
);
create unique index evaluation_change_open on evaluation_change (evaluation_id, pair_code, item) where state = 'PROPOSED';
create index evaluation_change_round on evaluation_change (evaluation_id, proposed_at);

create function keep_change() returns trigger language plpgsql as $$
declare
  deciding constant text[] := array['state', 'decided_at', 'decided_by', 'refusal', 'amendment'];
begin
  if old.state <> 'PROPOSED' or to_jsonb(new) - deciding is distinct from to_jsonb(old) - deciding then
    raise exception 'a change is decided once' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger keep_change before update on evaluation_change for each row execute function keep_change();
create trigger keep_evidence before delete on evaluation_change for each row execute function keep_evidence();
alter table evaluation_change enable row level security;
-- A pair learns what was changed of it with the result.
create policy seen on evaluation_change for select to duikou_app using ((select caller_may('COORDINATE'))
  or state = 'CONFIRMED' and caller_has_pair(pair_code) and (select caller_may('READ_LEDGER'))
    and exists (select from evaluation where id = evaluation_id and state = 'PUBLISHED'));
create policy proposed on evaluation_change for insert to duikou_app with check ((select caller_may('COORDINATE'))
  and state = 'PROPOSED' and proposed_by = (select current_setting('duikou.user', true))
  and organisation = (select current_setting('duikou.organisation', true)) and exists (select from evaluation
    where id = evaluation_id and evaluation_change.pair_code = any (pair_codes)
      and state in ('OBJECTIONS', 'DECIDED', 'PUBLISHED')));
create policy decided on evaluation_change for update to duikou_app using ((select caller_may('COORDINATE')))
  with check (decided_by = (select current_setting('duikou.user', true))
    and organisation = (select current_setting('duikou.organisation', true)));
grant select, insert on evaluation_change to duikou_app;
grant update (state, decided_at, decided_by, refusal, amendment) on evaluation_change to duikou_app;
