-- A round that was never opened rests on nothing and nobody but those who lead it knows of it: they may discard it, and what was
-- noted of it goes with it. Of any other nothing is ever deleted.
drop trigger keep_evidence on evaluation;
create trigger keep_evidence before delete on evaluation for each row when (old.state <> 'PREPARING')
  execute function keep_evidence();
create policy discarded on evaluation for delete to duikou_app
  using (state = 'PREPARING' and caller_leads(purpose, pair_code));
grant delete on evaluation to duikou_app;

create function keep_with_round() returns trigger language plpgsql as $$
begin
  if exists (select from evaluation where id = old.evaluation_id) then
    raise exception 'what was done in a round is kept with it' using errcode = 'integrity_constraint_violation';
  end if;
  return old;
end $$;
drop trigger keep_evidence on evaluation_event;
create trigger keep_evidence before update on evaluation_event for each row execute function keep_evidence();
create trigger keep_with_round before delete on evaluation_event for each row execute function keep_with_round();
alter table evaluation_event drop constraint evaluation_event_evaluation_id_fkey,
  add foreign key (evaluation_id) references evaluation on delete cascade;
alter table evaluation_assessor drop constraint evaluation_assessor_evaluation_id_fkey,
  add foreign key (evaluation_id) references evaluation on delete cascade;
drop trigger keep_evidence on evaluation_seal;
create trigger keep_evidence before update on evaluation_seal for each row execute function keep_evidence();
create trigger keep_with_round before delete on evaluation_seal for each row execute function keep_with_round();
alter table evaluation_seal drop constraint evaluation_seal_evaluation_id_fkey,
  add foreign key (evaluation_id) references evaluation on delete cascade;
