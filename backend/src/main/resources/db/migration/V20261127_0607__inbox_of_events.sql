-- What was done with duties and plans, and said of plans, in the half year until the end of a day. The words of whoever receives
-- a plan reach the sides with his answer. Whoever receives plans is told that one was filed, or that there is nothing to report.
-- Of what came on paper only what was due lately is news.
create function inbox_of_events(day date)
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
  left join plan_receipt as answer on (answer.plan_id, answer.filing, answer.receiver)
    = (comment.plan_id, comment.filing, comment.receiver)
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

-- What reached the caller, and what of it he has not seen. His own doings are no news to him.
create function inbox(day date)
returns table (id uuid, at timestamptz, kind text, addressee text, receivers text[], resource text, resource_id text,
  title text, title_en text, pair_code text, side text, receiver text, username text, reason text, due_on date, met boolean,
  unread boolean)
stable parallel safe language sql as $$
  select md5(key)::uuid, item.at, kind, addressee, receivers, resource, resource_id, title, title_en, pair_code, side,
    receiver, item.username, reason, due_on, met,
    coalesce(item.at > mark.seen_until, true) and not exists (select from inbox_seen as seen
      where seen.username = caller.name and seen.item = md5(key)::uuid)
  from (select current_setting('duikou.user', true) as name) as caller
  cross join (select * from inbox_of_days(day) union all select * from inbox_of_events(day)) as item
  left join inbox_mark as mark on mark.username = caller.name
  where item.username is distinct from caller.name
$$;
