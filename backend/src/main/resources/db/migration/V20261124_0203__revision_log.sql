-- Decided is decided: an agreed, returned or withdrawn revision never changes again, whoever asks; only the mark that
-- a return has been answered may be taken away.
create function keep_decision() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.state = 'AGREED' then
      raise exception 'an agreed revision stays' using errcode = 'integrity_constraint_violation';
    end if;
    return old;
  end if;
  if old.state in ('AGREED', 'RETURNED', 'WITHDRAWN')
      and to_jsonb(new) - 'open' is distinct from to_jsonb(old) - 'open' then
    raise exception 'a decided revision stays' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger keep_decision before update or delete on revision for each row execute function keep_decision();

-- Numbers count all revisions, also the drafts that the asking side does not see. The record is locked meanwhile.
create function next_revision_number(of_record uuid) returns int language sql security definer
set search_path = public as $$
  select coalesce(max(number), 0) + 1 from revision where record_id = of_record
$$;
