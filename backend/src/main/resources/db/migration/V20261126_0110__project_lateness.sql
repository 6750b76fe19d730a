-- How many milestones were made late, which is remembered, and since when a project has been where it is.
create function made_late(facts jsonb) returns int immutable strict parallel safe language sql as $$
  select count(*)::int from jsonb_array_elements(coalesce(facts -> 'milestones', '[]')) as milestone
  where milestone ->> 'doneOn' > milestone ->> 'dueOn'
$$;

create function stage_since(facts jsonb, created_at timestamptz) returns date immutable parallel safe language sql as $$
  select coalesce(fact_date(facts ->> case facts ->> 'stage' when 'SIGNED' then 'signedOn' when 'REGISTERED' then 'registeredOn'
      when 'STARTED' then 'startedOn' when 'COMPLETED' then 'completedOn' when 'OPERATING' then 'operatingOn'
      when 'TERMINATED' then 'terminatedOn' end),
    (created_at at time zone 'Asia/Shanghai')::date)
$$;

create procedure add_lateness(table_name text) language plpgsql as $$
begin
  execute format('alter table %I
    add column made_late int not null generated always as (made_late(facts)) stored,
    add column stage_since date not null generated always as (stage_since(facts, created_at)) stored', table_name);
end $$;
call add_lateness('project');
call add_lateness('project_version');
drop procedure add_lateness;
