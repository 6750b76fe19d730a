-- What is attached proves a record from the day on which both sides see it.
create function has_proof(record uuid) returns boolean language sql stable as $$
  select exists (select from attachment where record_id = record and shown_at is not null and removed_at is null)
$$;

-- Who agrees on a record and who attaches something to it wait for each other: else neither would see what the other does.
create function wait_for_proof(record uuid) returns void language sql as $$
  select pg_advisory_xact_lock(hashtext('proof'), hashtext(record::text))
$$;

create or replace function keep_clause_record() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform wait_for_proof(new.id);
  if tg_op = 'UPDATE' then
    update clause_record set valid_to = new.valid_to where id = new.id and valid_from = new.valid_from;
  else
    insert into clause_record
    select version.*, not one_sided and has_proof(id) from clause_record_of_version as version
    where ledger = tg_argv[0] and id = new.id and valid_from = new.valid_from;
  end if;
  return null;
end $$;

create function keep_proof() returns trigger language plpgsql security definer set search_path = public as $$
begin
  perform wait_for_proof(coalesce(new.record_id, old.record_id));
  update clause_record set proven = not proven
  where id = coalesce(new.record_id, old.record_id) and valid_to is null and proven <> (not one_sided and has_proof(id));
  return null;
end $$;
create trigger keep_proof after insert or update of shown_at, removed_at or delete on attachment
  for each row execute function keep_proof();

create function keep_coverage() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op <> 'INSERT' and old.valid_to is null then
    insert into coverage_part values (old.pair_code, old.ledger, old.stage, old.combination, old.proven, -1);
  end if;
  if tg_op <> 'DELETE' and new.valid_to is null then
    insert into coverage_part values (new.pair_code, new.ledger, new.stage, new.combination, new.proven, 1);
  end if;
  return null;
end $$;
create trigger keep_coverage after insert or delete on clause_record for each row execute function keep_coverage();
create trigger keep_changed_coverage after update on clause_record for each row
  when ((old.valid_to is null, old.proven) is distinct from (new.valid_to is null, new.proven))
  execute function keep_coverage();
