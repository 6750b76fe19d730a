-- As before, but for what one receiver said of a filing that another returned: it goes out with his next answer.
create or replace function inbox_of_events(day date)
returns table (key text, at timestamptz, kind text, addressee text, receivers text[], resource text, resource_id text,
  title text, title_en text, pair_code text, side text, receiver text, username text, reason text, due_on date,
  met boolean)
stable parallel safe language sql as $$
  select concat('plan.', event.number), noted_at, 'PLAN_' || event.kind, told.addressee, plan.receivers, 'plans',
    plan.id::text, coalesce(filing.title, plan.title), coalesce(filing.title, plan.title), event.pair_code, event.side,
    event.receiver, event.username, event.reason, event.answer_by, false
  from plan_event as event join plan on plan.id = event.plan_id
  left join plan_filing as filing on (filing.plan_id, filing.number) = (event.plan_id, event.filing)
  cross join (values ('SIDES'), ('RECEIVERS')) as told (addressee)
  where noted_at >= (day - 180) and event.kind not in ('TEMPLATE_ADOPTED', 'CARRIED_OVER')
    and (told.addressee = 'SIDES' or event.kind = 'FILED')
  union all
  select concat('comment.', comment.id), greatest(written_at, answered_at), 'PLAN_COMMENTED', 'SIDES', plan.receivers,
    'plans', plan.id::text, plan.title, plan.title, comment.pair_code, comment.side, comment.receiver, comment.username,
    comment.text, null, false
  from plan_comment as comment join plan on plan.id = comment.plan_id
  left join lateral (select min(answered_at) as answered_at from plan_receipt
    where plan_id = comment.plan_id and filing >= comment.filing and receiver = comment.receiver) as answer on true
  where written_at >= (day - 180) and (comment.receiver is null or answered_at is not null)
  union all
  select concat('duty.', event.number), noted_at, 'DUTY_' || event.kind, told.addressee, duty.receivers, 'duties', duty.code,
    title_zh || ' ' || period, title_en || ' ' || period, event.pair_code, event.side, null, event.username, event.reason,
    event.due_on, state not in ('UPCOMING', 'OPEN', 'DUE_SOON', 'OVERDUE')
  from duty_event as event join duty_on(day) as duty
    on (duty.rule_code, duty.pair_code, duty.year) = (event.rule_code, event.pair_code, event.year)
  cross join (values ('SIDES'), ('RECEIVERS')) as told (addressee)
  where noted_at >= (day - 180) and (event.kind in ('EXTENDED', 'WAIVED', 'EMPTY_DECLARED', 'EMPTY_CONFIRMED')
      or event.kind = 'FILED_ON_PAPER' and duty.due_on >= day - 180)
    and (told.addressee = 'SIDES' or event.kind = 'EMPTY_CONFIRMED')
$$;
