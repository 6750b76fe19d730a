-- What must look further than its caller. None of these tells who a person is: marks and sealed bytes come out, no more.

-- Terms of secondment that overlap with another of the same person: within the given ones, or in another batch.
create function overlapping_secondments(given jsonb) returns table (participant uuid, record_id uuid, code text)
language sql stable security definer set search_path = public as $$
  with term as (
    select p.participant_id as id, p.record_id, p.identity_mark, fact_date(one ->> 'fromOn') as from_on, term_end(one) as to_on
    from jsonb_array_elements(given) as one join participant_person p on p.participant_id = (one ->> 'id')::uuid
    where caller_is_of(p.record_id, p.owner_side))
  select one.id, null::uuid, null from term as one join term as other using (identity_mark)
  where one.id > other.id and one.from_on <= other.to_on and other.from_on <= one.to_on
  union
  select term.id, e.id, e.code from term join participant_person p using (identity_mark)
    join exchange e on e.id = p.record_id and e.kind = 'SECONDMENT'
    cross join lateral jsonb_array_elements(e.facts -> 'participants') as other
  where p.record_id <> term.record_id and other ->> 'id' = p.participant_id::text
    and fact_date(other ->> 'fromOn') <= term.to_on and term_end(other) >= term.from_on
$$;

-- Marks of the names that the caller's side has entered; of the other side's not even a guess can be tried.
create function name_marks(participants text[]) returns table (key_id text, name_mark bytea)
language sql stable security definer set search_path = public as $$
  select key_id, name_mark from participant_person
  where participant_id = any (participants::uuid[]) and caller_is_of(record_id, owner_side)
$$;

-- What the current key has not sealed and one of the known keys opens.
create function persons_sealed_otherwise(than_key text, known_keys text[], at_most int)
returns table (record_id uuid, participant_id uuid, key_id text, sealed bytea)
language sql stable security definer set search_path = public as $$
  select record_id, participant_id, key_id, sealed from participant_person where key_id <> than_key and key_id = any (known_keys) limit at_most
$$;

create function reseal_person(participant uuid, old_key text, new_key text, new_sealed bytea, new_identity bytea, new_name bytea)
returns void language sql security definer set search_path = public as $$
  update participant_person set key_id = new_key, sealed = new_sealed, identity_mark = new_identity, name_mark = new_name
  where participant_id = participant and key_id = old_key
$$;

create function persons_by_key() returns table (key_id text, persons int)
language sql stable security definer set search_path = public as $$
  select key_id, count(*)::int from participant_person group by key_id order by key_id
$$;
