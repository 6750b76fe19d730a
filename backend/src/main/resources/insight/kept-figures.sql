-- All records counted from the beginning: what the kept figures must come to.
create or replace function counted_figures() returns setof figure_part language sql stable as $$
    ${counted}
$$;

-- How many kinds of parts do not come to what the records come to; none where all is well.
create or replace function differing_figures() returns bigint language sql stable security definer
set search_path = public as $$
  select count(*) from (
    select measure, pair_code, to_pair, state, one_sided, month from (
      select * from counted_figures()
      union all
      select measure, pair_code, to_pair, state, one_sided, month, -records, -value from figure_part) as both_ways
    group by 1, 2, 3, 4, 5, 6 having sum(records) <> 0 or sum(value) <> 0) as differing
$$;

-- Nothing is written while all is counted, so that nothing is counted twice or missed.
create or replace function rebuild_figures() returns void language plpgsql security definer set search_path = public as $$
begin
  lock table ${tables} in share row exclusive mode;
  delete from figure_part;
  insert into figure_part select * from counted_figures();
end $$;
grant execute on function differing_figures(), rebuild_figures() to duikou_app;

select rebuild_figures();
