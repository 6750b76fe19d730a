-- The last day of the participant whose data are to be erased, for whoever sees no record: nothing if nobody speaks of it.
create function term_of_person(of_code text, participant uuid) returns date
language sql stable security definer set search_path = public as $$
  select last_term_day(p.record_id, p.participant_id) from participant_person p join exchange e on e.id = p.record_id
  where e.code = of_code and p.participant_id = participant
$$;
