-- Whether the caller has said that he has to do with that pair.
create function caller_is_recused(in_round uuid, pair text) returns boolean stable language sql as $$
  select caller_may('ASSESS') and exists (select from evaluation_conflict as declared
    where declared.evaluation_id = in_round and declared.pair_code = pair
      and declared.username = current_setting('duikou.user', true))
$$;

-- Whoever has to do with a pair no longer reads what was frozen of it, nor what it thinks of itself.
create or replace function caller_knows_facts(in_round uuid, pair text) returns boolean stable language sql as $$
  select exists (select from evaluation where id = in_round)
    and (pair is null or (not caller_is_local() or caller_has_pair(pair) or caller_assesses(in_round))
      and not caller_is_recused(in_round, pair))
$$;
alter policy seen on evaluation_input using (case kind
  when 'SELF' then (select caller_may('COORDINATE'))
    or caller_assesses(evaluation_id) and not caller_is_recused(evaluation_id, pair_code)
    or caller_has_pair(pair_code) and (select caller_may('READ_LEDGER'))
  when 'EXPERT' then username = (select current_setting('duikou.user', true)) and caller_assesses(evaluation_id)
    or caller_leads(evaluation_id) and exists (select from evaluation
      where id = evaluation_id and state in ('OBJECTIONS', 'DECIDED', 'PUBLISHED'))
  else caller_leads(evaluation_id) end);
