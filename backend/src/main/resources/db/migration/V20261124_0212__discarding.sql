-- What was sent is no longer one side's alone: only a record that is a draft can be thrown away, with the revisions
-- that were withdrawn or returned before; never what lies before the other side or was agreed.
create policy discarded_as_draft on project as restrictive for delete to duikou_app using (state = 'DRAFT');
create policy discarded_undecided on revision as restrictive for delete to duikou_app
  using (state not in ('SENT', 'AGREED'));

-- The same for every further ledger.
create or replace procedure finish_ledger_table(table_name text) language plpgsql as $$
declare
  version_table constant text := table_name || '_version';
begin
  execute format('alter table %I add primary key (id), add unique (code)', table_name);
  execute format('alter table %I add foreign key (pair_code) references pair', table_name);
  execute format('alter table %I add foreign key (organisation) references organisation', table_name);
  call protect_ledger_table(table_name);
  execute format('create policy discarded_as_draft on %I as restrictive for delete to duikou_app
                  using (state = ''DRAFT'')', table_name);
  execute format('create table %I (like %I including generated, valid_from timestamptz not null, valid_to timestamptz,
                  primary key (id, valid_from))', version_table, table_name);
  execute format('create index on %I (pair_code, valid_from)', version_table);
  call protect_ledger_table(version_table);
  execute format('revoke insert, update, delete on %I from duikou_app', version_table);
  execute format('create trigger keep_version after insert or update on %I for each row
                  when (new.agreed_version > 0) execute function keep_version()', table_name);
end $$;
