-- Orders as they stand at the end of a day: red where the due day has passed without a report, amber for the five working days
-- before it and, for ever, where that once was so.
create function order_on(day date)
returns table (id uuid, code text, evaluation_id uuid, pair_code text, year int, title text, findings jsonb, due_on date,
  state text, version int, number text, issued_on date, closed_on date, created_at timestamptz, updated_at timestamptz,
  updated_by text, overdue boolean, was_late boolean, working_days_left int, light text,
  extension_asked boolean)
stable parallel safe language sql as $$
  select id, code, evaluation_id, pair_code, year, title, findings, due_on, state, version, number, issued_on, closed_on,
    created_at, updated_at, updated_by, overdue, was_late, left_days,
    case when state = 'DRAFT' then null when overdue then 'RED' when was_late or state = 'ISSUED' and left_days <= 5
      then 'AMBER' else 'GREEN' end,
    exists (select from order_extension as asked where asked.order_id = standing.id and asked.state = 'ASKED')
  from (
    select *, state = 'ISSUED' and order_on.day > due_on as overdue,
      late_on is not null or state = 'ISSUED' and order_on.day > due_on as was_late,
      (select known.number from working_day as known where known.day = due_on)
        - (select known.number from working_day as known where known.day = order_on.day) as left_days
    from order_notice) as standing
$$;
