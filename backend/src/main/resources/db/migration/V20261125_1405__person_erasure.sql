-- Erasing takes the sealed row away; the participant stays in the facts, and so do counts and the chain of digests.
create function erase_person(of_code text, participant uuid, erasing_user text, why text, at_time timestamptz) returns boolean
language sql security definer set search_path = public as $$
  with gone as (
    delete from participant_person p using exchange e
    where e.id = p.record_id and e.code = of_code and p.participant_id = participant
    returning p.participant_id, p.record_id),
  noted as (
    insert into person_erasure select participant_id, record_id, at_time, erasing_user, why from gone returning participant_id)
  select exists (select from noted)
$$;

-- The last day of a participant in the facts in force or in what is proposed; none where nobody speaks of it any more.
create function last_term_day(record uuid, participant uuid) returns date language sql stable as $$
  select max(term_end(one)) from (
    select facts from exchange where id = record
    union all select facts from revision where record_id = record and open) as told
  cross join lateral jsonb_array_elements(coalesce(facts -> 'participants', '[]')) as one
  where one ->> 'id' = participant::text
$$;

create function persons_expired(before date) returns int
language sql stable security definer set search_path = public as $$
  select count(*)::int from participant_person where last_term_day(record_id, participant_id) < before
$$;

-- What was only drafted and dropped again leaves no trace; what was kept for long enough leaves that it was erased.
create function erase_expired_persons(before date, erasing_user text, at_time timestamptz) returns int
language sql security definer set search_path = public as $$
  with aged as (
    select participant_id, record_id, last_term_day(record_id, participant_id) as last_on from participant_person),
  gone as (
    delete from participant_person p using aged
    where aged.participant_id = p.participant_id and coalesce(aged.last_on < before, true)
    returning p.participant_id, p.record_id, aged.last_on),
  noted as (
    insert into person_erasure select participant_id, record_id, at_time, erasing_user, 'RETENTION'
    from gone where last_on is not null returning participant_id)
  select count(*)::int from noted
$$;
