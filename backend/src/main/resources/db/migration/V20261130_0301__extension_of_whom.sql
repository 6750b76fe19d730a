-- Whoever asked for more time may withdraw it: for which organisation that waits stands beside the order, and for which it was
-- decided beside the wish. Of earlier decisions that is not known.
alter table order_extension add decided_for text references organisation;
grant update (decided_for) on order_extension to duikou_app;
alter policy withdrawn on order_extension
  using (state = 'ASKED' and ((select caller_may('COORDINATE'))
    or caller_has_pair(pair_code) and (select caller_may('DECIDE'))))
  with check (state = 'WITHDRAWN' and decided_by = (select current_setting('duikou.user', true))
    and ((select caller_may('COORDINATE')) or caller_has_pair(pair_code) and (select caller_may('DECIDE'))));

drop function order_on(date);
create function order_on(day date)
returns table (id uuid, code text, evaluation_id uuid, pair_code text, year int, title text, findings jsonb, due_on date,
  state text, version int, number text, issued_on date, closed_on date, created_at timestamptz, updated_at timestamptz,
  updated_by text, overdue boolean, was_late boolean, working_days_left int, light text,
  extension_asked boolean, extension_for text)
stable parallel safe language sql as $$
  select id, code, evaluation_id, pair_code, year, title, findings, due_on, state, version, number, issued_on, closed_on,
    created_at, updated_at, updated_by, overdue, was_late, left_days,
    case when state = 'DRAFT' then null when overdue then 'RED' when was_late or state = 'ISSUED' and left_days <= 5
      then 'AMBER' else 'GREEN' end,
    extension_for is not null, extension_for
  from (
    select *, state = 'ISSUED' and order_on.day > due_on as overdue,
      late_on is not null or state = 'ISSUED' and order_on.day > due_on as was_late,
      (select known.number from working_day as known where known.day = due_on)
        - (select known.number from working_day as known where known.day = order_on.day) as left_days,
      (select asked.organisation from order_extension as asked
        where asked.order_id = order_notice.id and asked.state = 'ASKED') as extension_for
    from order_notice) as standing
$$;
