-- A plan as it was filed: every live field with its value, never written again. The code leads from a paper back to it.
create table plan_filing (
  plan_id           uuid not null references plan,
  number            int not null check (number > 0),
  pair_code         text not null references pair,
  receivers         text[] not null,
  title             text not null,
  template_version  int not null,
  figures_as_of     date not null,
  content_version   int not null,
  filed_at          timestamptz not null,
  filed_by          text not null,
  organisation      text not null references organisation,
  compiled          jsonb not null,
  digest            text not null check (digest ~ '^[0-9a-f]{64}$'),
  verification_code text not null unique check (verification_code ~ '^[A-Z2-7]{12}$'),
  disputes_reason   text,
  primary key (plan_id, number)
);
create trigger keep_evidence before update or delete on plan_filing for each row execute function keep_evidence();
alter table plan_filing enable row level security;
create policy seen on plan_filing for select to duikou_app using (
  caller_has_pair(pair_code) and (select caller_may('READ_DUTIES')) or caller_is_among(receivers));
create policy filed on plan_filing for insert to duikou_app with check (caller_has_pair(pair_code)
  and (select caller_may('DECIDE')) and filed_by = (select current_setting('duikou.user', true)));
grant select, insert on plan_filing to duikou_app;

-- What each of those who receive it answered, each by himself.
create sequence plan_receipt_number;
grant usage on sequence plan_receipt_number to duikou_app;
create table plan_receipt (
  plan_id        uuid not null,
  filing         int not null,
  receiver       text not null check (receiver in ('NDRC', 'COD')),
  pair_code      text not null references pair,
  receivers      text[] not null,
  outcome        text not null check (outcome in ('RECEIVED', 'RETURNED')),
  receipt_number text unique,
  answered_at    timestamptz not null,
  answered_by    text not null,
  reason         text,
  answer_by      date,
  primary key (plan_id, filing, receiver),
  foreign key (plan_id, filing) references plan_filing (plan_id, number),
  check ((outcome = 'RECEIVED') = (receipt_number is not null)),
  check ((outcome = 'RETURNED') = (reason is not null and answer_by is not null))
);
create trigger keep_evidence before update or delete on plan_receipt for each row execute function keep_evidence();
alter table plan_receipt enable row level security;
create policy seen on plan_receipt for select to duikou_app using (
  caller_has_pair(pair_code) and (select caller_may('READ_DUTIES')) or caller_is_among(receivers));
create policy answered on plan_receipt for insert to duikou_app with check (caller_is_among(array[receiver])
  and receiver = any (receivers) and answered_by = (select current_setting('duikou.user', true)));
grant select, insert on plan_receipt to duikou_app;
