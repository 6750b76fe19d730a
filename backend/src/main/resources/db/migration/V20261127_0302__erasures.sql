-- Whose data were erased, with the record that it was of: an administrator sees no record, and must see this.
create function erasures() returns table (
  participant_id uuid, record_id uuid, record_code text, pair_code text, erased_at timestamptz, erased_by text, reason text)
language sql stable security definer set search_path = public as $$
  select e.participant_id, e.record_id, x.code, x.pair_code, e.erased_at, e.erased_by, e.reason
  from person_erasure e join exchange x on x.id = e.record_id
  where caller_may('ADMINISTER')
$$;
create index person_erasure_erased on person_erasure (erased_at desc, participant_id desc);
