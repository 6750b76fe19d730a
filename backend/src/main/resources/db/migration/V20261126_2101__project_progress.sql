-- When a project last moved: its stages, milestones that were made and the months that were reported. To correct a fact, or to
-- enter an old project today, is no progress.
create function progressed_on(facts jsonb) returns date immutable parallel safe language sql as $$
  select max(day) from (
    select fact_date(facts ->> reached)
    from unnest(array['signedOn', 'registeredOn', 'startedOn', 'completedOn', 'operatingOn']) as reached
    union all
    select fact_date(milestone ->> 'doneOn') from jsonb_array_elements(coalesce(facts -> 'milestones', '[]')) as milestone
    union all
    select (fact_date((report ->> 'month') || '-01') + interval '1 month - 1 day')::date
    from jsonb_array_elements(coalesce(facts -> 'progressReports', '[]')) as report) as moved (day)
$$;
alter table project add column progressed_on date generated always as (progressed_on(facts)) stored;
alter table project_version add column progressed_on date generated always as (progressed_on(facts)) stored;
