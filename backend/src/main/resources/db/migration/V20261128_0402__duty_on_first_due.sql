-- Every duty as it stood at the end of a day, in one query: rules by periods by pairs, beside what has become of each. Working
-- days are looked up by their number, so that nothing is counted day by day. While a document is returned, its duty is due by the
-- day that the return gives; once it is met, by the day of which it was told whether it was late.
drop function duty_on(date);
create function duty_on(day date)
returns table (id uuid, code text, kind text, title_zh text, title_en text, clause_code text, rule_code text, rule_version int,
  pair_code text, period text, year int, period_from date, period_to date, receivers text[], reminders int[],
  may_be_empty boolean, opens_on date, ruled_on date, due_on date, last_on date,
  days_left int, working_days_left int, filed_at timestamptz, document uuid,
  waived_at timestamptz, empty_at timestamptz, declared_by text[], state text, was_late boolean, in_grace boolean, first_due_on date)
stable parallel safe language sql as $$
  select md5(concat_ws('.', owed.rule_code, owed.pair_code, owed.period))::uuid,
    concat_ws('.', owed.rule_code, owed.pair_code, owed.period), owed.kind, owed.title_zh, owed.title_en, owed.clause_code,
    owed.rule_code, owed.rule_version, owed.pair_code, owed.period, owed.year, owed.period_from, owed.period_to, owed.receivers,
    owed.reminders, owed.may_be_empty, owed.opens_on, owed.ruled_on, owed.due_on, owed.last_on, owed.due_on - day,
    owed.number - (select number from working_day where working_day.day = duty_on.day), owed.filed_at, owed.document,
    owed.waived_at, owed.empty_at, coalesce(owed.declared_by, '{}'),
    case when owed.filed_at is not null then case when owed.was_late then 'FILED_LATE' else 'FILED' end
      when owed.waived_at is not null then 'WAIVED'
      when owed.empty_at is not null then 'NOTHING_TO_REPORT'
      when day > owed.due_on then 'OVERDUE'
      when day >= owed.due_on - owed.reminders[1] then 'DUE_SOON'
      when day >= owed.opens_on then 'OPEN'
      else 'UPCOMING' end,
    coalesce(owed.was_late, false) or not owed.met and day > owed.last_on,
    case when owed.met then coalesce(owed.in_grace, false) else day > owed.due_on and day <= owed.last_on end,
    owed.first_due_on
  from (
    select span.*, pair.code as pair_code, course.filed_at, course.document, course.waived_at, course.empty_at,
      course.declared_by, course.was_late, course.in_grace, course.met,
      span.ruled_on - span.opens_before as opens_on,
      due.number + (span.to_working_day and not due.working)::int as number,
      case when span.to_working_day then due.next else due.day end as due_on,
      case when span.grace_days > 0 then last.day when span.to_working_day then due.next else due.day end as last_on,
      case when span.to_working_day then first_due.next else first_due.day end as first_due_on
    from duty_period(extract(year from day)::int + 1) as span
    join pair on case when span.pair_codes is null then pair.kind in ('PROVINCE', 'CITY')
      else pair.code = any (span.pair_codes) end
    left join duty_course((day + 1)::timestamp at time zone 'Asia/Shanghai') as seen
      on (seen.rule_code, seen.pair_code, seen.year) = (span.rule_code, pair.code, span.year)
    cross join lateral (select seen.*, coalesce(seen.filed_at, seen.waived_at, seen.empty_at) is not null as met) as course
    join working_day as first_due on first_due.day = coalesce(course.first_due_on, span.ruled_on)
    join working_day as due on due.day = case when course.met then first_due.day else coalesce(course.due_on, first_due.day) end
    left join working_day as last on last.working
      and last.number = due.number + (span.to_working_day and not due.working)::int + span.grace_days) as owed
$$;
