-- What totals, events and troubles ask of every project stands beside its facts: to unpack those of a hundred thousand
-- takes seconds.
create function last_report(facts jsonb) returns jsonb immutable strict parallel safe language sql as $$
  select facts -> 'progressReports' -> -1
$$;

create function next_milestone(facts jsonb) returns date immutable strict parallel safe language sql as $$
  select min(fact_date(milestone ->> 'dueOn')) from jsonb_array_elements(coalesce(facts -> 'milestones', '[]')) as milestone
  where milestone ->> 'doneOn' is null
$$;

create procedure add_project_columns(table_name text) language plpgsql as $$
begin
  execute format($columns$alter table %I
    add column registered_on date generated always as (fact_date(facts ->> 'registeredOn')) stored,
    add column completed_on date generated always as (fact_date(facts ->> 'completedOn')) stored,
    add column operating_on date generated always as (fact_date(facts ->> 'operatingOn')) stored,
    add column terminated_on date generated always as (fact_date(facts ->> 'terminatedOn')) stored,
    add column paid_in_wan numeric(18, 2) generated always as ((last_report(facts) ->> 'paidInWan')::numeric) stored,
    add column attribution jsonb generated always as (nullif(facts -> 'attribution', '[]')) stored,
    add column next_milestone_on date generated always as (next_milestone(facts)) stored,
    add column has_obstacles boolean not null generated always as
      (coalesce(last_report(facts) ->> 'obstacles', '') <> '') stored,
    add column heard_on date generated always as (greatest(fact_date(last_report(facts) ->> 'month' || '-01'),
      fact_date(facts ->> 'startedOn'))) stored$columns$, table_name);
end $$;
-- Totals read all versions and little of each: what is long goes where it is not in the way.
alter table project_version set (toast_tuple_target = 128);
alter table project_version alter terms set storage extended;
call add_project_columns('project');
call add_project_columns('project_version');
drop procedure add_project_columns;

drop index project_attributed;
create index project_attributed on project (pair_code) where attribution is not null;
create index project_version_attributed on project_version (pair_code) where attribution is not null;

create index project_open on project (pair_code) where state in ('SENT', 'RETURNED');
