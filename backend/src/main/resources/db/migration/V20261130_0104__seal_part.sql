-- Parts whose rows are written once and never changed have one seal a row, and no other is believed.
create function is_written_once(part text) returns boolean immutable parallel safe language sql as $$
  select part not in ('ROUND', 'ASSESSOR', 'OBJECTION', 'CHANGE')
$$;

-- Seals a row that the application writes; its arguments are the part and the columns of its key. What is written by hand, with
-- nobody calling, has no seal, and a row that is not what was sealed last is not sealed again: it stays found.
create function seal_part() returns trigger language plpgsql security definer set search_path = public set timezone = 'UTC' as $$
declare
  content constant jsonb := to_jsonb(new);
  in_round constant uuid := coalesce(content ->> 'evaluation_id', content ->> 'id');
  of_key constant text := coalesce((select string_agg(content ->> name, ' ' order by place)
    from unnest(string_to_array(tg_argv[1], ' ')) with ordinality as column_of_key (name, place)), '');
  last evaluation_seal;
begin
  if coalesce(current_setting('duikou.user', true), '') = '' then
    return null;
  end if;
  select * into last from evaluation_seal
  where evaluation_id = in_round and part = tg_argv[0] and key = of_key order by number desc limit 1;
  if is_written_once(tg_argv[0]) then
    if last.seal is not null then
      return null;
    end if;
  elsif tg_op = 'UPDATE' then
    if last.digest is distinct from digest_of(to_jsonb(old), last.columns) then
      return null;
    end if;
  end if;
  perform add_seal(in_round, tg_argv[0], of_key, content);
  return null;
end $$;
-- The sheet, once the round can have no other.
create function seal_sheet() returns trigger language plpgsql security definer set search_path = public set timezone = 'UTC' as $$
begin
  perform add_seal(evaluation_id, part, key, content) from evaluation_part where evaluation_id = new.id and part = 'SHEET';
  return null;
end $$;
create trigger seal_sheet after update on evaluation for each row
  when (old.state = 'PREPARING' and new.state <> 'PREPARING') execute function seal_sheet();

do $$
declare
  sealed text[];
begin
  foreach sealed slice 1 in array array[['', 'ROUND', ''], ['_event', 'EVENT', 'number'],
    ['_assessor', 'ASSESSOR', 'username'], ['_conflict', 'CONFLICT', 'username pair_code'], ['_snapshot', 'SNAPSHOT', ''],
    ['_facts', 'FACTS', 'pair_code'], ['_figure', 'FIGURE', 'pair_code period measure'], ['_input', 'INPUT', 'number'],
    ['_preliminary', 'PRELIMINARY', 'pair_code'], ['_objection', 'OBJECTION', 'id'], ['_change', 'CHANGE', 'id'],
    ['_acceptance', 'ACCEPTANCE', 'pair_code side after_changes'], ['_result', 'RESULT', ''],
    ['_amendment', 'AMENDMENT', 'number']] loop
    execute format('create trigger seal_part after insert or update on evaluation%s for each row
                    execute function seal_part(%L, %L)', sealed[1], sealed[2], sealed[3]);
  end loop;
end $$;

-- What has been written before this is sealed as it is found.
set local timezone = 'UTC';
select add_seal(evaluation_id, part, key, content) from evaluation_part order by evaluation_id, part, key;
