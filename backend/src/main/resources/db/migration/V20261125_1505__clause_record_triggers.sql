-- Writes what a version says to the clauses when it is agreed, and until when it was in force.
create function keep_clause_record() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'UPDATE' then
    update clause_record set valid_to = new.valid_to where id = new.id and valid_from = new.valid_from;
  else
    insert into clause_record select * from clause_record_of_version
    where ledger = tg_argv[0] and id = new.id and valid_from = new.valid_from;
  end if;
  return null;
end $$;
create trigger keep_clause_record after insert or update of valid_to on project_version
  for each row execute function keep_clause_record('projects');
create trigger keep_clause_record after insert or update of valid_to on agreement_version
  for each row execute function keep_clause_record('agreements');
create trigger keep_clause_record after insert or update of valid_to on meeting_version
  for each row execute function keep_clause_record('meetings');
create trigger keep_clause_record after insert or update of valid_to on park_version
  for each row execute function keep_clause_record('parks');
create trigger keep_clause_record after insert or update of valid_to on replication_version
  for each row execute function keep_clause_record('replications');
create trigger keep_clause_record after insert or update of valid_to on zone_link_version
  for each row execute function keep_clause_record('zone-links');
create trigger keep_clause_record after insert or update of valid_to on support_version
  for each row execute function keep_clause_record('supports');
create trigger keep_clause_record after insert or update of valid_to on exchange_version
  for each row execute function keep_clause_record('cadre-exchanges');
