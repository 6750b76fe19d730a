-- A side says that it objects to nothing more. Once every side of the round has, the days for objections need not run to their end.
create table evaluation_acceptance (
  evaluation_id uuid not null references evaluation,
  pair_code     text not null references pair,
  side          text not null check (side in ('NORTHEAST', 'EAST')),
  accepted_at   timestamptz not null,
  accepted_by   text not null,
  organisation  text not null references organisation,
  primary key (evaluation_id, pair_code, side)
);
create trigger keep_evidence before update or delete on evaluation_acceptance for each row execute function keep_evidence();
alter table evaluation_acceptance enable row level security;
create policy seen on evaluation_acceptance for select to duikou_app using ((select caller_may('COORDINATE'))
  or caller_has_pair(pair_code) and (select caller_may('READ_LEDGER')));
create policy accepted on evaluation_acceptance for insert to duikou_app with check (
  accepted_by = (select current_setting('duikou.user', true)) and (select caller_may('DECIDE'))
  and caller_has_side(pair_code, side) and exists (select from evaluation where id = evaluation_id
    and evaluation_acceptance.pair_code = any (pair_codes) and state = 'OBJECTIONS' and objections_days > 0));
grant select, insert on evaluation_acceptance to duikou_app;

alter policy filed on evaluation_objection with check (
  state = 'FILED' and filed_by = (select current_setting('duikou.user', true)) and (select caller_may('DECIDE'))
  and caller_has_side(pair_code, side) and exists (select from evaluation where id = evaluation_id
    and evaluation_objection.pair_code = any (pair_codes) and state = 'OBJECTIONS' and objections_days > 0)
  and not exists (select from evaluation_acceptance as accepted where accepted.evaluation_id = evaluation_objection.evaluation_id
    and accepted.pair_code = evaluation_objection.pair_code and accepted.side = evaluation_objection.side));
