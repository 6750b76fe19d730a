-- What each pair is told when objections may be raised: its own points by item, and nothing of places or of other pairs.
create table evaluation_preliminary (
  evaluation_id uuid not null references evaluation,
  pair_code     text not null references pair,
  items         jsonb not null,
  -- Of all scores of the round that these are a part of.
  digest        text not null check (digest ~ '^[0-9a-f]{64}$'),
  told_at       timestamptz not null,
  primary key (evaluation_id, pair_code)
);
create trigger keep_evidence before update or delete on evaluation_preliminary for each row execute function keep_evidence();
alter table evaluation_preliminary enable row level security;
create policy seen on evaluation_preliminary for select to duikou_app using ((select caller_may('COORDINATE'))
  or caller_has_pair(pair_code) and (select caller_may('READ_LEDGER')));
create policy told on evaluation_preliminary for insert to duikou_app with check ((select caller_may('COORDINATE'))
  and exists (select from evaluation where id = evaluation_id
    and evaluation_preliminary.pair_code = any (pair_codes) and state = 'OBJECTIONS'));
grant select, insert on evaluation_preliminary to duikou_app;
