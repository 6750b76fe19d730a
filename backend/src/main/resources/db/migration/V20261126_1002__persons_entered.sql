-- Of which participants the caller's side has entered who they are, whoever of it did; not who they are.
create function persons_entered(record uuid) returns setof uuid
language sql stable security definer set search_path = public as $$
  select participant_id from participant_person where record_id = record and caller_is_of(record_id, owner_side)
$$;
