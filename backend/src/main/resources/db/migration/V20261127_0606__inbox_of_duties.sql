-- Whether a duty was fulfilled, as far as its log knew at a moment.
create function duty_met(rule text, pair text, in_year int, until timestamptz) returns boolean
stable parallel safe language sql as $$
  select coalesce((select kind in ('FILED', 'FILED_ON_PAPER', 'WAIVED', 'EMPTY_CONFIRMED') from duty_event
    where (rule_code, pair_code, year) = (rule, pair, in_year) and noted_at <= until
      and kind in ('FILED', 'FILED_ON_PAPER', 'RETURNED', 'WITHDRAWN', 'WAIVED', 'EMPTY_CONFIRMED')
    order by noted_at desc, number desc limit 1), false)
$$;

-- What duties have told of themselves in the half year until the end of a day: that they may be filed, the steps of the ladder,
-- the day after the due day. A step counts by the due day that holds now, and from when that was said; never after it was met.
create function inbox_of_days(day date)
returns table (key text, at timestamptz, kind text, addressee text, receivers text[], resource text, resource_id text,
  title text, title_en text, pair_code text, side text, receiver text, username text, reason text, due_on date,
  met boolean)
stable parallel safe language sql as $$
  select concat_ws('.', told.kind, duty.code, told.on_day), told.at, told.kind, 'SIDES', duty.receivers, 'duties', duty.code,
    title_zh || ' ' || period, title_en || ' ' || period, duty.pair_code, null, null, null, null, duty.due_on,
    state not in ('UPCOMING', 'OPEN', 'DUE_SOON', 'OVERDUE')
  from duty_on(day) as duty
  cross join lateral (
    select step.kind, step.on_day, step.on_day::timestamp at time zone 'Asia/Shanghai' as at
    from (
      select 'DUTY_OPENED' as kind, opens_on as on_day
      union all select 'DUTY_REMINDED', duty.due_on - before from unnest(reminders) as before
      union all select 'DUTY_OVERDUE', duty.due_on + 1) as step
    where step.on_day between day - 180 and day and step.on_day >= opens_on) as told
  where not duty_met(duty.rule_code, duty.pair_code, duty.year, told.at)
    and (told.kind = 'DUTY_OPENED' or not exists (
      select from duty_event as later where (later.rule_code, later.pair_code, later.year)
        = (duty.rule_code, duty.pair_code, duty.year) and later.due_on is not null and later.noted_at > told.at))
$$;
