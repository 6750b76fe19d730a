-- Of two terms of one person within the given ones each is told, with the other: whoever enters one is to be told of that one.
drop function overlapping_secondments(jsonb);
create function overlapping_secondments(given jsonb)
returns table (participant uuid, other uuid, record_id uuid, code text)
language sql stable security definer set search_path = public as $$
  with term as (
    select p.participant_id as id, p.record_id, p.identity_mark, fact_date(one ->> 'fromOn') as from_on, term_end(one) as to_on,
      one ->> 'overlapReason' as reason
    from jsonb_array_elements(given) as one join participant_person p on p.participant_id = (one ->> 'id')::uuid
    where caller_is_of(p.record_id, p.owner_side)),
  elsewhere as (
    select term.id, p.participant_id as other_id, term.from_on, term.to_on, e.id as record_id, e.code, e.state, e.facts
    from term join participant_person p using (identity_mark) join exchange e on e.id = p.record_id and e.kind = 'SECONDMENT'
    where p.record_id <> term.record_id and term.reason is null),
  told as (
    select id, other_id, from_on, to_on, record_id, code, facts from elsewhere where state in ('SENT', 'AGREED', 'CLOSED')
    union all
    select elsewhere.id, other_id, from_on, to_on, elsewhere.record_id, code, sent.facts
    from elsewhere join revision as sent on sent.record_id = elsewhere.record_id and sent.open and sent.state = 'SENT')
  select one.id, other.id, null::uuid, null from term as one join term as other using (identity_mark)
  where one.id <> other.id and one.from_on <= other.to_on and other.from_on <= one.to_on
  union
  select told.id, null, told.record_id, told.code from told cross join lateral jsonb_array_elements(told.facts -> 'participants') as other
  where other ->> 'id' = told.other_id::text and other ->> 'overlapReason' is null
    and fact_date(other ->> 'fromOn') <= told.to_on and term_end(other) >= told.from_on
$$;
