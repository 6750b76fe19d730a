-- Finishes the table of a ledger that was made "like ledger_record": keys, policy, and a table of the same columns
-- for the versions that were in force before, from when until when.
create procedure finish_ledger_table(table_name text) language plpgsql as $$
declare
  version_table constant text := table_name || '_version';
begin
  execute format('alter table %I add primary key (id), add unique (code)', table_name);
  execute format('alter table %I add foreign key (pair_code) references pair', table_name);
  execute format('alter table %I add foreign key (organisation) references organisation', table_name);
  call protect_ledger_table(table_name);
  execute format('create table %I (like %I including generated, valid_from timestamptz not null, valid_to timestamptz,
                  primary key (id, valid_from))', version_table, table_name);
  execute format('create index on %I (pair_code, valid_from)', version_table);
  call protect_ledger_table(version_table);
  execute format('revoke insert, update, delete on %I from duikou_app', version_table);
  execute format('create trigger keep_version after insert or update on %I for each row
                  when (new.agreed_version > 0) execute function keep_version()', table_name);
end $$;

-- Each agreement ends the version before it and begins one: what was in force on a day can be read like what is.
create function keep_version() returns trigger language plpgsql security definer set search_path = public as $$
declare
  version_table constant text := tg_table_name || '_version';
begin
  if tg_op = 'UPDATE' and old.agreed_version = new.agreed_version then
    return null;
  end if;
  execute format('update %I set valid_to = $1 where id = $2 and valid_to is null', version_table)
    using new.agreed_at, new.id;
  execute format('insert into %I (%s, valid_from) select %s, $2 from (select ($1).*) as now_agreed',
                 version_table, stored_columns(tg_table_name), stored_columns(tg_table_name))
    using new, new.agreed_at;
  return null;
end $$;

create function stored_columns(of_table text) returns text language sql stable set search_path = public as $$
  select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
  where attrelid = of_table::regclass and attnum > 0 and not attisdropped and attgenerated = ''
$$;
