-- When a batch began, so that series can be told by it; one that says no day yet stands at the beginning of its year.
create procedure add_begun(table_name text) language plpgsql as $$
begin
  execute format($q$alter table %I add column begun_on date not null
    generated always as (coalesce(fact_date(facts ->> 'startsOn'), make_date((facts ->> 'year')::int, 1, 1))) stored$q$, table_name);
end $$;
call add_begun('exchange');
call add_begun('exchange_version');
drop procedure add_begun;
create index exchange_pair_begun on exchange (pair_code, begun_on);
