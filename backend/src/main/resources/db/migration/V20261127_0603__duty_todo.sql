-- What duties ask of the sides of their pairs at the end of a day: computed from how they stand, and kept nowhere. A duty that is
-- open waits to be prepared until a plan is begun for it; what one side declared to be empty waits for the other's word.
create function duty_todo(day date)
returns table (kind text, resource text, resource_id text, title text, title_en text, pair_code text, side text,
  deciding boolean, since timestamptz, due_on date, state text)
stable parallel safe language sql as $$
  select case when declared_by = '{}' then 'TO_PREPARE' else 'TO_CONFIRM_EMPTY' end, 'duties', code,
    title_zh || ' ' || period, title_en || ' ' || period, pair_code, sides.side, declared_by <> '{}',
    opens_on::timestamp at time zone 'Asia/Shanghai', due_on, nullif(state, 'OPEN')
  from duty_on(day) as duty cross join unnest(array['NORTHEAST', 'EAST']) as sides (side)
  where state in ('OPEN', 'DUE_SOON', 'OVERDUE') and sides.side <> all (declared_by)
    and not exists (select from plan where plan.duty_code = duty.code and plan.state <> 'ABANDONED')
$$;

-- Sections that must be written and are not: of a side, or of both where none is named. A region without a partner writes all.
create function plan_unfilled(plan_id uuid, side text) returns bigint stable parallel safe language sql as $$
  select count(*)
  from plan join pair on pair.code = plan.pair_code
  join plan_template as outline on (outline.kind, outline.version) = (plan.kind, plan.template_version)
  cross join lateral jsonb_array_elements(outline.sections) as section
  left join lateral (select origin, text_length + live_fields as written from plan_section
    where plan_section.plan_id = plan.id and key = section ->> 'key' order by version desc limit 1) as latest on true
  where plan.id = plan_unfilled.plan_id and (section -> 'mandatory')::boolean
    and coalesce(latest.origin = 'TEMPLATE' or latest.written = 0, true)
    and (plan_unfilled.side is null or pair.east_region_code is null
      or section ->> 'author' in ('BOTH', plan_unfilled.side))
$$;
