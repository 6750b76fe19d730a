-- What both sides did not say alike on a past day. Each change of the board ends a row here and begins another; of what was
-- settled before this table was there, nothing is told.
create table discrepancy_version (
  like discrepancy,
  valid_from timestamptz not null,
  valid_to   timestamptz,
  primary key (id, valid_from)
);
create index discrepancy_version_pair on discrepancy_version (pair_code, valid_from);
call protect_ledger_table('discrepancy_version');
revoke insert, update, delete on discrepancy_version from duikou_app;
insert into discrepancy_version select *, since from discrepancy;

-- By the clock of the moment: who waited for a record to be free began before the one that held it had written.
create function keep_discrepancy_version() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'DELETE' then
    update discrepancy_version as version set valid_to = clock_timestamp()
    from ended where version.id = ended.id and version.valid_to is null;
  else
    insert into discrepancy_version select *, clock_timestamp() from begun;
  end if;
  return null;
end $$;
create trigger keep_version_of_begun after insert on discrepancy referencing new table as begun
  for each statement execute function keep_discrepancy_version();
create trigger keep_version_of_ended after delete on discrepancy referencing old table as ended
  for each statement execute function keep_discrepancy_version();
