-- What was done with an order, by whom and why. Rows are only added.
create table order_event (
  number       bigint generated always as identity primary key,
  order_id     uuid not null references order_notice,
  pair_code    text not null references pair,
  kind         text not null check (kind in ('ISSUED', 'REPORTED', 'REOPENED', 'CLOSED', 'EXTENDED')),
  noted_at     timestamptz not null,
  username     text not null,
  organisation text not null references organisation,
  side         text check (side in ('NORTHEAST', 'EAST')),
  reason       text,
  -- That holds from then on.
  due_on       date,
  check ((kind = 'REPORTED') = (side is not null)),
  check ((kind = 'ISSUED') = (reason is null)),
  check ((kind in ('ISSUED', 'REOPENED', 'EXTENDED')) = (due_on is not null))
);
create index order_event_order on order_event (order_id, number);
create trigger keep_evidence before update or delete on order_event for each row execute function keep_evidence();

-- More time is asked for by one person and granted by another, who coordinates.
create table order_extension (
  id           uuid primary key,
  order_id     uuid not null references order_notice,
  pair_code    text not null references pair,
  due_on       date not null,
  reason       text not null,
  state        text not null check (state in ('ASKED', 'GRANTED', 'REFUSED')),
  asked_at     timestamptz not null,
  asked_by     text not null,
  organisation text not null references organisation,
  decided_at   timestamptz,
  decided_by   text check (decided_by <> asked_by),
  refusal      text,
  check ((state = 'ASKED') = (decided_at is null)),
  check ((decided_at is null) = (decided_by is null)),
  check ((state = 'REFUSED') = (refusal is not null))
);
create unique index order_extension_open on order_extension (order_id) where state = 'ASKED';
create trigger keep_evidence before delete on order_extension for each row execute function keep_evidence();

alter table order_event enable row level security;
alter table order_extension enable row level security;
create policy seen on order_event for select to duikou_app using ((select caller_may('COORDINATE'))
  or caller_has_pair(pair_code) and (select caller_may('READ_LEDGER')));
create policy seen on order_extension for select to duikou_app using ((select caller_may('COORDINATE'))
  or caller_has_pair(pair_code) and (select caller_may('READ_LEDGER')));
create policy noted on order_event for insert to duikou_app with check (
  username = (select current_setting('duikou.user', true)) and case when kind = 'REPORTED'
    then caller_has_side(pair_code, side) and (select caller_may('DECIDE')) else (select caller_may('COORDINATE')) end);
create policy asked on order_extension for insert to duikou_app with check (state = 'ASKED'
  and asked_by = (select current_setting('duikou.user', true)) and ((select caller_may('COORDINATE'))
    or caller_has_pair(pair_code) and (select caller_may('DECIDE'))));
create policy decided on order_extension for update to duikou_app using ((select caller_may('COORDINATE')) and state = 'ASKED')
  with check (decided_by = (select current_setting('duikou.user', true)));
grant select, insert on order_event, order_extension to duikou_app;
grant update (state, decided_at, decided_by, refusal) on order_extension to duikou_app;
