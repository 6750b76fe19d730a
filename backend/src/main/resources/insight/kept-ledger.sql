-- How one ledger counts for the figures that are kept, from the register of measures, and that it does when it changes.
create or replace function figure_parts(given ${table})
returns table (measure text, pair_code text, to_pair text, state text, one_sided boolean, month date, records int, value numeric)
language sql stable as $$
  select counted.measure, record.pair_code, counted.to_pair, replace(record.state, 'CLOSED', 'AGREED'), record.one_sided,
    period.month, counted.records, counted.value::numeric
  from (select (given).*) as record
  cross join lateral (${counted}) as counted (measure, to_pair, since, records, value)
  cross join lateral (select null::date union all select counted.since where counted.since is not null) as period (month)
  where record.state in ('AGREED', 'CLOSED', 'SENT', 'RETURNED')
$$;

-- Planned once for each connection: to plan all that a record counts for takes six times as long as to count it.
create or replace function keep_figures_of_${table}() returns trigger language plpgsql security definer
set search_path = public set plan_cache_mode = force_generic_plan as $$
declare
  before ${table};
  after ${table};
begin
  if tg_op <> 'INSERT' then before := old; end if;
  if tg_op <> 'DELETE' then after := new; end if;
  insert into figure_part
  select measure, pair_code, to_pair, state, one_sided, month, sum(records), sum(value) from (
    select * from figure_parts(after)
    union all
    select measure, pair_code, to_pair, state, one_sided, month, -records, -value from figure_parts(before)) as changed
  group by 1, 2, 3, 4, 5, 6 having sum(records) <> 0 or sum(value) <> 0;
  return null;
end $$;

create or replace trigger keep_figures after insert or delete on ${table}
  for each row execute function keep_figures_of_${table}();
create or replace trigger keep_changed_figures after update on ${table} for each row
  when ((old.state, old.one_sided, old.pair_code, old.agreed_at, old.facts)
    is distinct from (new.state, new.one_sided, new.pair_code, new.agreed_at, new.facts))
  execute function keep_figures_of_${table}();
