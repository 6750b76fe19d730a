-- What a side of an evaluated pair objects to: an item, why, and by which records and files, as they were then.
create table evaluation_objection (
  id            uuid primary key,
  evaluation_id uuid not null references evaluation,
  pair_code     text not null references pair,
  item          text not null,
  side          text not null check (side in ('NORTHEAST', 'EAST')),
  reason        text not null,
  evidence      jsonb not null,
  -- Of the item as the pair was told; none where it was not counted.
  points_told   numeric(5, 2),
  state         text not null check (state in ('FILED', 'ANSWERED', 'WITHDRAWN')),
  filed_at      timestamptz not null,
  filed_by      text not null,
  organisation  text not null references organisation,
  outcome       text check (outcome in ('UPHELD', 'PARTLY_UPHELD', 'REJECTED')),
  answer        text,
  -- What the item has from then on, where that changed.
  points        numeric(5, 2) check (points between 0 and 100),
  settled_at    timestamptz,
  settled_by    text,
  check ((state = 'FILED') = (settled_at is null)),
  check ((settled_at is null) = (settled_by is null)),
  check ((state = 'ANSWERED') = (outcome is not null)),
  check ((state = 'ANSWERED') = (answer is not null)),
  check ((points is not null) = coalesce(outcome <> 'REJECTED', false))
);
-- What has been answered is answered: each item once for a pair, unless it was withdrawn.
create unique index evaluation_objection_once on evaluation_objection (evaluation_id, pair_code, item)
  where state <> 'WITHDRAWN';
create index evaluation_objection_round on evaluation_objection (evaluation_id, filed_at);

create function keep_objection() returns trigger language plpgsql as $$
declare
  settling constant text[] := array['state', 'outcome', 'answer', 'points', 'settled_at', 'settled_by'];
begin
  if old.state <> 'FILED' or to_jsonb(new) - settling is distinct from to_jsonb(old) - settling then
    raise exception 'an objection is settled once' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger keep_objection before update on evaluation_objection for each row execute function keep_objection();
create trigger keep_evidence before delete on evaluation_objection for each row execute function keep_evidence();
alter table evaluation_objection enable row level security;
create policy seen on evaluation_objection for select to duikou_app using ((select caller_may('COORDINATE'))
  or caller_has_pair(pair_code) and (select caller_may('READ_LEDGER')));
create policy filed on evaluation_objection for insert to duikou_app with check (
  state = 'FILED' and filed_by = (select current_setting('duikou.user', true)) and (select caller_may('DECIDE'))
  and caller_has_side(pair_code, side) and exists (select from evaluation where id = evaluation_id
    and evaluation_objection.pair_code = any (pair_codes) and state = 'OBJECTIONS' and objections_days > 0));
create policy settled on evaluation_objection for update to duikou_app
  using ((select caller_may('COORDINATE')) or caller_has_side(pair_code, side) and (select caller_may('DECIDE')))
  with check (settled_by = (select current_setting('duikou.user', true))
    and state = case when (select caller_may('COORDINATE')) then 'ANSWERED' else 'WITHDRAWN' end
    and exists (select from evaluation where id = evaluation_id and state = 'OBJECTIONS'));
grant select, insert on evaluation_objection to duikou_app;
grant update (state, outcome, answer, points, settled_at, settled_by) on evaluation_objection to duikou_app;
