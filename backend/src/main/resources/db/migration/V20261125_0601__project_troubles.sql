-- What a project in force suffers from on a day: milestones that are late, obstacles in its latest report, and a
-- construction of which nothing was heard for half a year.
create function project_troubles(facts jsonb, on_day date)
returns table (trouble text, detail text, since date) immutable parallel safe language sql as $$
  select 'MILESTONE_LATE', milestone ->> 'name', fact_date(milestone ->> 'dueOn')
  from jsonb_array_elements(coalesce(facts -> 'milestones', '[]')) as milestone
  where milestone ->> 'doneOn' is null and fact_date(milestone ->> 'dueOn') < on_day
  union all
  select 'OBSTACLES', latest ->> 'obstacles', fact_date(latest ->> 'month' || '-01')
  from (select facts -> 'progressReports' -> -1 as latest) as reported
  where latest ->> 'obstacles' is not null
  union all
  select 'NO_PROGRESS', null, heard
  from (select greatest(fact_date(facts -> 'progressReports' -> -1 ->> 'month' || '-01'),
          fact_date(facts ->> 'startedOn')) as heard) as last
  where facts ->> 'stage' = 'STARTED' and heard < on_day - 180
$$;
