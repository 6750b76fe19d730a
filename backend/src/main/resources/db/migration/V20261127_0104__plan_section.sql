-- What stands in a section, version by version. The one exception to adding rows: whoever goes on writing within ten minutes
-- replaces what he began, under a growing version, since an editor saves every few seconds and nobody reads these steps.
create table plan_section (
  plan_id      uuid not null references plan,
  pair_code    text not null references pair,
  key          text not null,
  version      int not null check (version > 0),
  origin       text not null check (origin in ('TEMPLATE', 'WRITTEN', 'CARRIED')),
  blocks       jsonb not null,
  text_length  int not null,
  live_fields  int not null,
  begun_at     timestamptz not null,
  written_at   timestamptz not null,
  username     text not null,
  organisation text not null references organisation,
  side         text not null check (side in ('NORTHEAST', 'EAST')),
  primary key (plan_id, key, version)
);
alter table plan_section enable row level security;
create policy seen on plan_section for select to duikou_app
  using (caller_has_pair(pair_code) and (select caller_may('READ_DUTIES')));
create policy written on plan_section for insert to duikou_app with check (caller_has_side(pair_code, side)
  and (select caller_may('DRAFT')) and username = (select current_setting('duikou.user', true)));
create policy gone_on on plan_section for update to duikou_app
  using (caller_has_side(pair_code, side) and (select caller_may('DRAFT')) and origin = 'WRITTEN'
    and username = (select current_setting('duikou.user', true)) and begun_at > now() - interval '11 minutes')
  with check (origin = 'WRITTEN');
grant select, insert on plan_section to duikou_app;
grant update (version, blocks, text_length, live_fields, written_at) on plan_section to duikou_app;
