-- Which of these participants are known, or were, as those of another batch; not whose.
create function participants_elsewhere(record uuid, participants uuid[]) returns setof uuid
language sql stable security definer set search_path = public as $$
  select participant_id from participant_person where participant_id = any (participants) and record_id <> record
  union
  select participant_id from person_erasure where participant_id = any (participants) and record_id <> record
$$;
