-- What was done with orders and commendations in the half year until the end of a day. Whoever coordinates (NDRC) is told of what
-- waits for him: that a pair has begun to answer, reports, or asks for more time.
create function inbox_of_orders(day date)
returns table (key text, at timestamptz, kind text, addressee text, receivers text[], resource text, resource_id text,
  title text, title_en text, pair_code text, side text, receiver text, username text, reason text, due_on date,
  met boolean)
stable parallel safe language sql as $$
  select concat_ws('.', 'order', done.kind, done.id), done.at, 'ORDER_' || done.kind, told.addressee, array['NDRC'], 'orders',
    ordered.id::text, ordered.title, ordered.title, ordered.pair_code, done.side, null, done.username, done.reason, done.due_on,
    ordered.state = 'CLOSED'
  from (
    select order_id, number::text as id, noted_at as at, kind, side, username, reason, due_on from order_event
    union all
    select order_id, id::text, noted_at, 'MEASURE_PLANNED', side, username, what, due_on from order_measure
    union all
    select order_id, id::text, noted_at, 'EVIDENCE_SHOWN', side, username, note, null from order_evidence
    union all
    select order_id, id::text, asked_at, 'EXTENSION_ASKED', null, asked_by, reason, due_on from order_extension
    union all
    select order_id, id::text, decided_at, 'EXTENSION_REFUSED', null, decided_by, refusal, null from order_extension
    where state = 'REFUSED') as done
  join order_notice as ordered on ordered.id = done.order_id
  cross join (values ('SIDES'), ('RECEIVERS')) as told (addressee)
  where done.at >= (day - 180)
    and (told.addressee = 'SIDES' or done.kind in ('REPORTED', 'MEASURE_PLANNED', 'EXTENSION_ASKED'))
  union all
  select concat_ws('.', 'commendation', id, pair), updated_at, 'COMMENDATION_ISSUED', 'SIDES', array['NDRC'],
    'commendations', id::text, title, title, pair, null, null, updated_by, null, null, true
  from commendation cross join unnest(pair_codes) as pair
  where state = 'ISSUED' and updated_at >= (day - 180)
$$;

-- What due days of orders have told of themselves: a week before, and the day after. That an order was late stays true; a reminder
-- counts by the due day that holds now.
create function inbox_of_due_orders(day date)
returns table (key text, at timestamptz, kind text, addressee text, receivers text[], resource text, resource_id text,
  title text, title_en text, pair_code text, side text, receiver text, username text, reason text, due_on date,
  met boolean)
stable parallel safe language sql as $$
  select concat_ws('.', told.kind, id, told.on_day), told.on_day::timestamp at time zone 'Asia/Shanghai', told.kind, told.addressee,
    array['NDRC'], 'orders', id::text, title, title, pair_code, null, null, null, null, due_on, state <> 'ISSUED'
  from order_notice cross join lateral (values
    ('ORDER_REMINDED', 'SIDES', case when state = 'ISSUED' and due_on - 7 > issued_on then due_on - 7 end),
    ('ORDER_OVERDUE', 'SIDES', coalesce(late_on, case when state = 'ISSUED' then due_on + 1 end)),
    ('ORDER_OVERDUE', 'RECEIVERS', coalesce(late_on, case when state = 'ISSUED' then due_on + 1 end))
    ) as told (kind, addressee, on_day)
  where told.on_day between day - 180 and day
$$;
