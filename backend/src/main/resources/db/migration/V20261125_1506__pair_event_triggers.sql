-- Writes anew what happened to a record when something about it is agreed.
create function keep_pair_events() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'UPDATE' and old.agreed_version = new.agreed_version then
    return null;
  end if;
  delete from pair_event where record_id = new.id;
  insert into pair_event select * from pair_event_of_record where ledger = tg_argv[0] and record_id = new.id
  on conflict do nothing;
  return null;
end $$;
create trigger keep_pair_events after insert or update on project for each row when (new.agreed_version > 0)
  execute function keep_pair_events('projects');
create trigger keep_pair_events after insert or update on agreement for each row when (new.agreed_version > 0)
  execute function keep_pair_events('agreements');
create trigger keep_pair_events after insert or update on meeting for each row when (new.agreed_version > 0)
  execute function keep_pair_events('meetings');
create trigger keep_pair_events after insert or update on park for each row when (new.agreed_version > 0)
  execute function keep_pair_events('parks');
create trigger keep_pair_events after insert or update on replication for each row when (new.agreed_version > 0)
  execute function keep_pair_events('replications');
create trigger keep_pair_events after insert or update on zone_link for each row when (new.agreed_version > 0)
  execute function keep_pair_events('zone-links');
create trigger keep_pair_events after insert or update on support for each row when (new.agreed_version > 0)
  execute function keep_pair_events('supports');
create trigger keep_pair_events after insert or update on exchange for each row when (new.agreed_version > 0)
  execute function keep_pair_events('cadre-exchanges');
