-- What plans ask of the sides of their pairs at the end of a day, by how far they have come. The due day is that of the duty; of
-- a plan without one, the day that a return gives for the answer.
create function plan_todo(day date)
returns table (kind text, resource text, resource_id text, title text, title_en text, pair_code text, side text,
  deciding boolean, since timestamptz, due_on date, state text)
stable parallel safe language sql as $$
  select asked.kind, 'plans', plan.id::text, plan.title, plan.title, plan.pair_code, sides.side, asked.deciding,
    coalesce(last.noted_at, plan.begun_at), coalesce(due.due_on, last.answer_by),
    coalesce(due.state, case when day > last.answer_by then 'OVERDUE' end)
  from plan cross join unnest(array['NORTHEAST', 'EAST']) as sides (side)
  cross join lateral (
    select case when plan_unfilled(plan.id, null) = 0 then 'TO_SUBMIT' else 'TO_WRITE' end as kind, false as deciding
    where plan.state = 'DRAFTING'
      and (plan_unfilled(plan.id, sides.side) > 0 or plan_unfilled(plan.id, null) = 0)
    union all
    select 'TO_SETTLE', false where plan.state in ('REVIEW', 'SIGNED_ONE', 'SIGNED_BOTH') and exists (
      select from plan_comment where plan_id = plan.id and receiver is null
        and username <> current_setting('duikou.user', true)
        and not exists (select from plan_comment_resolution where comment_id = plan_comment.id))
    union all
    select 'TO_SIGN', true where plan.state in ('REVIEW', 'SIGNED_ONE') and sides.side <> all (plan.signed_by)
    union all
    select 'TO_FILE', true where plan.state = 'SIGNED_BOTH'
    union all
    select 'TO_MEND', false where plan.state = 'RETURNED'
    union all
    select 'TO_ANSWER_ABANDONMENT', true from pair where plan.state = 'ABANDONED' and pair.code = plan.pair_code
      and pair.east_region_code is not null and sides.side <> all (plan.abandoned_by)) as asked
  left join lateral (select noted_at, answer_by from plan_event
    where plan_id = plan.id and plan_event.kind not in ('TEMPLATE_ADOPTED', 'CARRIED_OVER')
    order by number desc limit 1) as last on true
  left join (
    select code, due_on, case when state in ('DUE_SOON', 'OVERDUE') then state end as state from duty_on(day)
    where state in ('UPCOMING', 'OPEN', 'DUE_SOON', 'OVERDUE')) as due on due.code = plan.duty_code
  where plan.state in ('DRAFTING', 'REVIEW', 'SIGNED_ONE', 'SIGNED_BOTH', 'RETURNED', 'ABANDONED')
$$;
