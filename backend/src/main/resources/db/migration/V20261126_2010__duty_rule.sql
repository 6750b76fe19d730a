-- Which document pairs owe to whom and by when (四(二)), as the coordinator says it. A rule is never changed: another version
-- takes its place for what is counted from its day on, so that no duty of the past becomes another one.
create table duty_rule (
  code            text not null check (code ~ '^[A-Z][A-Z0-9_]{2,39}$'),
  version         int not null check (version > 0),
  kind            text not null check (kind in ('PHASED', 'SPECIAL', 'ANNUAL_PLAN', 'ANNUAL_SUMMARY')),
  title_zh        text not null,
  title_en        text not null,
  description     text,
  clause_code     text not null references clause,
  -- None where all provinces and cities owe it that the plan pairs.
  pair_codes      text[] check (cardinality(pair_codes) > 0),
  receivers       text[] not null check (receivers <@ array['NDRC', 'COD'] and cardinality(receivers) > 0),
  period          text not null check (period in ('YEAR', 'FIVE_YEARS')),
  due_from        text not null check (due_from in ('PERIOD_START', 'PERIOD_END')),
  due_month       int not null,
  due_day         int not null,
  to_working_day  boolean not null,
  -- Working days after the due day on which a document still counts as filed.
  grace_days      int not null check (grace_days between 0 and 60),
  opens_before    int not null check (opens_before between 1 and 730),
  -- So many days before, the first reminder first.
  reminders       int[] not null check (cardinality(reminders) between 1 and 10),
  may_be_empty    boolean not null,
  effective_from  date not null,
  effective_until date check (effective_until >= effective_from),
  made_at         timestamptz not null default now(),
  made_by         text not null,
  primary key (code, version),
  -- A day that there is in every year.
  check (make_date(2001, due_month, due_day) is not null)
);
grant select, insert on duty_rule to duikou_app;
create trigger keep_evidence before update or delete on duty_rule for each row execute function keep_evidence();
