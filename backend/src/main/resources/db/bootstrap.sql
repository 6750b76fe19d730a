-- Once per database, by a superuser: the two roles and what only a superuser may set.
-- On one's own PostgreSQL: create database duikou (UTF8), connect to it, run this file, then give both roles a password.
do $$ begin
  if not exists (select from pg_roles where rolname = 'duikou_owner') then create role duikou_owner login; end if;
  if not exists (select from pg_roles where rolname = 'duikou_app') then create role duikou_app login nobypassrls; end if;
end $$;
do $$ begin execute format('alter database %I owner to duikou_owner', current_database()); end $$;
alter schema public owner to duikou_owner;
create extension if not exists pg_trgm;
-- Without this the text index cannot serve a query that stands under a row-level policy.
alter function ts_match_vq(tsvector, tsquery) leakproof;
