-- What a pair does about an order: measures against its findings, how far they have come, and by what that is shown.
create table order_measure (
  id           uuid primary key,
  order_id     uuid not null references order_notice,
  pair_code    text not null references pair,
  finding      int not null check (finding > 0),
  side         text not null check (side in ('NORTHEAST', 'EAST')),
  what         text not null,
  responsible  text not null,
  due_on       date not null,
  noted_at     timestamptz not null,
  username     text not null,
  organisation text not null references organisation
);
create table order_progress (
  number       bigint generated always as identity primary key,
  order_id     uuid not null references order_notice,
  measure_id   uuid not null references order_measure,
  pair_code    text not null references pair,
  percent      int not null check (percent between 0 and 100),
  note         text not null,
  side         text not null check (side in ('NORTHEAST', 'EAST')),
  noted_at     timestamptz not null,
  username     text not null,
  organisation text not null references organisation
);
create table order_evidence (
  id           uuid primary key,
  order_id     uuid not null references order_notice,
  pair_code    text not null references pair,
  finding      int not null check (finding > 0),
  note         text not null,
  -- Records and files as they were then.
  evidence     jsonb not null,
  side         text not null check (side in ('NORTHEAST', 'EAST')),
  noted_at     timestamptz not null,
  username     text not null,
  organisation text not null references organisation
);
create index order_measure_order on order_measure (order_id, noted_at);
create index order_progress_order on order_progress (order_id, number);
create index order_evidence_order on order_evidence (order_id, noted_at);
do $$
declare
  kept text;
begin
  foreach kept in array array['order_measure', 'order_progress', 'order_evidence'] loop
    execute format('create trigger keep_evidence before update or delete on %I for each row
                    execute function keep_evidence()', kept);
    execute format('alter table %I enable row level security', kept);
    execute format('create policy seen on %I for select to duikou_app using ((select caller_may(''COORDINATE''))
                    or caller_has_pair(pair_code) and (select caller_may(''READ_LEDGER'')))', kept);
    execute format('create policy noted on %1$I for insert to duikou_app with check (
                    username = (select current_setting(''duikou.user'', true)) and (select caller_may(''DRAFT''))
                    and caller_has_side(pair_code, side) and exists (select from order_notice as answered
                      where answered.id = order_id and answered.pair_code = %1$I.pair_code and state = ''ISSUED''))', kept);
    execute format('grant select, insert on %I to duikou_app', kept);
  end loop;
end $$;
