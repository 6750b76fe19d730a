-- A round of evaluation (S6): of which pairs, by which published rules, and how far it has come.
create sequence evaluation_code;
grant usage on sequence evaluation_code to duikou_app;
create table evaluation (
  id               uuid primary key,
  code             text not null unique,
  title            text not null,
  purpose          text not null check (purpose in ('NATIONAL', 'SELF')),
  -- Of the one pair that evaluates itself.
  pair_code        text references pair,
  -- Those that the rules compare, or the one.
  pair_codes       text[] not null check (cardinality(pair_codes) > 0),
  year             int not null check (year between 2000 and 2099),
  sheet_code       text not null,
  sheet_version    int not null,
  self_by          date not null,
  review_by        date not null check (review_by >= self_by),
  -- Working days, and the last of them once they run.
  objections_days  int not null check (objections_days between 0 and 60),
  objections_until date,
  state            text not null check (state in ('PREPARING', 'OPEN', 'REVIEW', 'OBJECTIONS', 'DECIDED', 'PUBLISHED')),
  version          int not null default 1 check (version > 0),
  created_at       timestamptz not null,
  created_by       text not null,
  updated_at       timestamptz not null,
  updated_by       text not null,
  opened_at        timestamptz,
  published_at     timestamptz,
  foreign key (sheet_code, sheet_version) references score_sheet,
  check ((purpose = 'SELF') = (pair_code is not null)),
  check (pair_code is null or pair_codes = array[pair_code]),
  check ((state = 'PREPARING') = (opened_at is null)),
  check ((state in ('PREPARING', 'OPEN', 'REVIEW')) = (objections_until is null)),
  check ((state = 'PUBLISHED') = (published_at is not null))
);
create index evaluation_year on evaluation (year, code);

-- A round goes forward one step at a time, and what it is about stays once it is open, whoever asks.
create function keep_round() returns trigger language plpgsql as $$
declare
  steps constant text[] := array['PREPARING', 'OPEN', 'REVIEW', 'OBJECTIONS', 'DECIDED', 'PUBLISHED'];
  moving constant text[] :=
    array['state', 'version', 'updated_at', 'updated_by', 'opened_at', 'published_at', 'objections_until'];
begin
  if array_position(steps, new.state) - array_position(steps, old.state) not in (0, 1)
      or new.version <> old.version + 1
      or old.state <> 'PREPARING' and to_jsonb(new) - moving is distinct from to_jsonb(old) - moving then
    raise exception 'a round goes forward' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger keep_round before update on evaluation for each row execute function keep_round();
create trigger keep_evidence before delete on evaluation for each row execute function keep_evidence();
