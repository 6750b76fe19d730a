-- What has become of a duty: filed, returned, put off, waived, nothing to report. The duty itself is nowhere: it follows from a
-- rule, a pair and a period. Rows are only added, so that every past day can be told.
create table duty_event (
  number           bigint generated always as identity primary key,
  rule_code        text not null,
  pair_code        text not null references pair,
  -- In which the period begins.
  year             int not null check (year between 2017 and 2099),
  kind             text not null check (kind in
    ('FILED', 'RETURNED', 'WITHDRAWN', 'EXTENDED', 'WAIVED', 'EMPTY_DECLARED', 'EMPTY_CONFIRMED')),
  noted_at         timestamptz not null,
  username         text not null,
  organisation     text not null references organisation,
  -- Whose word it is that there is nothing to report.
  side             text check (side in ('NORTHEAST', 'EAST')),
  reason           text,
  -- Until when it is due from now on.
  due_on           date,
  document         uuid,
  -- How the duty stood just then: what came too late stays late, whatever is decided afterwards.
  was_late         boolean not null,
  in_grace         boolean not null,
  check ((kind in ('FILED', 'RETURNED', 'WITHDRAWN')) = (document is not null)),
  check ((kind in ('EXTENDED', 'RETURNED')) = (due_on is not null)),
  check ((kind in ('EMPTY_DECLARED', 'EMPTY_CONFIRMED')) = (side is not null)),
  check (kind not in ('EXTENDED', 'RETURNED', 'WAIVED') or reason is not null)
);
create index duty_event_duty on duty_event (rule_code, pair_code, year);
create index duty_event_document on duty_event (document) where document is not null;
create unique index duty_event_side on duty_event (rule_code, pair_code, year, side) where side is not null;
create trigger keep_evidence before update or delete on duty_event for each row execute function keep_evidence();

-- A government sees what its own pairs owe; who is no government and may read duties at all sees what all of them owe.
alter table duty_event enable row level security;
create policy seen on duty_event for select to duikou_app using ((select caller_may('READ_DUTIES'))
  and ((select coalesce(current_setting('duikou.pairs', true), '')) = ''
    or pair_code = any ((select string_to_array(current_setting('duikou.pairs', true), ','))::text[])));
create policy noted on duty_event for insert to duikou_app with check (
  (select caller_may('READ_DUTIES')) and username = (select current_setting('duikou.user', true))
  and ((select coalesce(current_setting('duikou.pairs', true), '')) = ''
    or pair_code = any ((select string_to_array(current_setting('duikou.pairs', true), ','))::text[])));
grant select, insert on duty_event to duikou_app;
