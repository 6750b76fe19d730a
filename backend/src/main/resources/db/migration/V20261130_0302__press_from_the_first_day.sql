-- As before, but the coordinator is told to press from the first day on that an order is late: nobody else follows it to its end.
create or replace function order_todo(day date)
returns table (kind text, resource text, resource_id text, title text, title_en text, pair_code text, side text,
  deciding boolean, since timestamptz, due_on date, state text)
stable parallel safe language sql as $$
  select asked.kind, 'orders', standing.id::text, standing.title, standing.title, standing.pair_code, asked.side,
    asked.deciding, standing.updated_at, standing.due_on,
    case when standing.overdue then 'OVERDUE' when standing.light = 'AMBER' and standing.state = 'ISSUED'
      and standing.working_days_left <= 5 then 'DUE_SOON' end
  from order_on(day) as standing cross join lateral (
    select 'TO_RECTIFY' as kind, sides.side, false as deciding
    from unnest(array['NORTHEAST', 'EAST']) as sides (side) where standing.state = 'ISSUED'
    union all
    select 'TO_ACCOUNT_FOR_DELAY', sides.side, true
    from unnest(array['NORTHEAST', 'EAST']) as sides (side) where standing.overdue and standing.working_days_left <= -5
    union all
    select 'TO_PRESS', null, true where standing.overdue
    union all
    select 'TO_RECHECK', null, true where standing.state = 'REPORTED'
    union all
    select 'TO_DECIDE_EXTENSION', null, true where standing.extension_asked and not exists (
      select from order_extension as asked where asked.order_id = standing.id and asked.state = 'ASKED'
        and asked.asked_by = current_setting('duikou.user', true))) as asked
$$;
