-- A commendation (通报表扬) that follows from a round: of which pairs, and for what. Once it is issued it is for everybody.
create sequence commendation_code;
grant usage on sequence commendation_code to duikou_app;
create table commendation (
  id            uuid primary key,
  code          text not null unique,
  evaluation_id uuid not null references evaluation,
  pair_codes    text[] not null check (cardinality(pair_codes) > 0),
  year          int not null,
  title         text not null,
  text          text not null,
  state         text not null check (state in ('DRAFT', 'ISSUED')),
  version       int not null default 1 check (version > 0),
  number        text unique,
  issued_on     date,
  created_at    timestamptz not null,
  created_by    text not null,
  updated_at    timestamptz not null,
  updated_by    text not null,
  check ((state = 'DRAFT') = (number is null)),
  check ((number is null) = (issued_on is null))
);
create function keep_commendation() returns trigger language plpgsql as $$
begin
  if old.state <> 'DRAFT' or tg_op = 'UPDATE' and new.version <> old.version + 1 then
    raise exception 'what was issued stays' using errcode = 'integrity_constraint_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger keep_commendation before update or delete on commendation for each row execute function keep_commendation();
alter table commendation enable row level security;
create policy seen on commendation for select to duikou_app using ((select caller_may('COORDINATE'))
  or state = 'ISSUED' and (select caller_may('READ_LEDGER')));
create policy drafted on commendation for insert to duikou_app with check ((select caller_may('COORDINATE')));
create policy moved on commendation for update to duikou_app using ((select caller_may('COORDINATE')));
create policy discarded on commendation for delete to duikou_app using ((select caller_may('COORDINATE')));
grant select, insert, update, delete on commendation to duikou_app;
