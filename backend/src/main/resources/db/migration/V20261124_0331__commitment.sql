-- Commitments across meetings: one row each, seen by whoever sees the meeting.
create function commitment_state(due_on date, kept_on date, cancelled_on date, on_day date) returns text
  immutable parallel safe language sql as $$
  select case
    when cancelled_on is not null then 'CANCELLED'
    when kept_on > due_on then 'KEPT_LATE'
    when kept_on is not null then 'KEPT'
    when due_on < on_day then 'OVERDUE'
    else 'OPEN'
  end
$$;

create view commitment with (security_invoker = true) as
  select md5(meeting.id || ':' || (made ->> 'number'))::uuid as id, meeting.id as meeting_id, meeting.code as meeting_code,
    meeting.name as meeting_name, meeting.held_on, meeting.pair_code, meeting.side, meeting.state,
    (made ->> 'number')::int as number, made ->> 'content' as content, made ->> 'side' as owner_side,
    made ->> 'organisation' as owner, fact_date(made ->> 'dueOn') as due_on, made ->> 'clause' as clause,
    made ->> 'recordCode' as record_code, fact_date(made ->> 'keptOn') as kept_on,
    fact_date(made ->> 'cancelledOn') as cancelled_on, made ->> 'cancelReason' as cancel_reason
  from meeting cross join lateral jsonb_array_elements(coalesce(meeting.facts -> 'commitments', '[]')) as made;
grant select on commitment to duikou_app;
