-- For which body an objection was settled and a change was decided, besides by whom; of those before this it is not known.
alter table evaluation_objection add column settled_for text references organisation;
alter table evaluation_change add column decided_for text references organisation;

create or replace function keep_objection() returns trigger language plpgsql as $$
declare
  settling constant text[] := array['state', 'outcome', 'answer', 'points', 'settled_at', 'settled_by', 'settled_for'];
begin
  new.settled_for := nullif(current_setting('duikou.organisation', true), '');
  if old.state <> 'FILED' or to_jsonb(new) - settling is distinct from to_jsonb(old) - settling then
    raise exception 'an objection is settled once' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create or replace function keep_change() returns trigger language plpgsql as $$
declare
  deciding constant text[] := array['state', 'decided_at', 'decided_by', 'decided_for', 'refusal', 'amendment'];
begin
  new.decided_for := nullif(current_setting('duikou.organisation', true), '');
  if old.state <> 'PROPOSED' or to_jsonb(new) - deciding is distinct from to_jsonb(old) - deciding then
    raise exception 'a change is decided once' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
