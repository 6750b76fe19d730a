-- A plan or summary that both sides of a pair write together (四(二)).
create extension if not exists btree_gist;
create sequence plan_code;
grant usage on sequence plan_code to duikou_app;
create table plan (
  id               uuid primary key,
  code             text not null unique,
  kind             text not null,
  pair_code        text not null references pair,
  title            text not null,
  subject          text,
  period_from      date not null,
  period_to        date not null check (period_to >= period_from),
  template_version int not null,
  duty_code        text,
  receivers        text[] not null check (receivers <@ array['NDRC', 'COD'] and cardinality(receivers) > 0),
  figures_as_of    date,
  state            text not null check (state in
    ('DRAFTING', 'REVIEW', 'SIGNED_ONE', 'SIGNED_BOTH', 'FILED', 'RECEIVED', 'RETURNED', 'ABANDONED')),
  signed_by        text[] not null default '{}',
  -- Who has answered the filing that is before them.
  answered_by      text[] not null default '{}',
  -- Of what is written, not of what is done with it.
  version          int not null check (version > 0),
  filings          int not null default 0,
  -- As whoever receives it knows it, however far the sides have come since.
  filed_state      text check (filed_state in ('FILED', 'RECEIVED', 'RETURNED')),
  reviewed_at      timestamptz,
  begun_at         timestamptz not null,
  begun_by         text not null,
  updated_at       timestamptz not null,
  updated_by       text not null,
  foreign key (kind, template_version) references plan_template,
  check ((kind = 'SPECIAL') = (subject is not null)),
  check ((filings > 0) = (filed_state is not null)),
  check (kind not like 'ANNUAL%' or period_from = date_trunc('year', period_from::timestamp)::date
    and period_to = (period_from + interval '1 year')::date - 1),
  -- No two plans of a kind for the same days; of special ones, on the same subject.
  constraint plan_period exclude using gist (kind with =, pair_code with =, coalesce(subject, '') with =,
    daterange(period_from, period_to, '[]') with &&) where (state <> 'ABANDONED')
);
create index plan_pair on plan (pair_code, period_from);
alter table plan enable row level security;
create policy written on plan to duikou_app using (caller_has_pair(pair_code) and (select caller_may('READ_DUTIES')))
  with check (caller_has_pair(pair_code) and (select caller_may('DRAFT')));
create policy received on plan for select to duikou_app using (filings > 0 and caller_is_among(receivers));
create policy answered on plan for update to duikou_app using (filings > 0 and caller_is_among(receivers));
grant select, insert, update on plan to duikou_app;
