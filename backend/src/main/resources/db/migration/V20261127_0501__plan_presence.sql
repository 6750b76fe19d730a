-- Who has a plan open, and at which section. Told again every few seconds and forgotten within a minute, so it may be lost
-- with the server; it is no evidence of anything.
create unlogged table plan_presence (
  plan_id   uuid not null references plan,
  pair_code text not null references pair,
  username  text not null,
  name      text not null,
  side      text not null check (side in ('NORTHEAST', 'EAST')),
  section   text,
  seen_at   timestamptz not null,
  primary key (plan_id, username)
);
alter table plan_presence enable row level security;
create policy seen on plan_presence for select to duikou_app
  using (caller_has_pair(pair_code) and (select caller_may('READ_DUTIES')));
create policy told on plan_presence for insert to duikou_app with check (caller_has_side(pair_code, side)
  and (select caller_may('READ_DUTIES')) and username = (select current_setting('duikou.user', true)));
create policy told_again on plan_presence for update to duikou_app
  using (username = (select current_setting('duikou.user', true)) and caller_has_pair(pair_code))
  with check (caller_has_side(pair_code, side));
grant select, insert, update on plan_presence to duikou_app;
