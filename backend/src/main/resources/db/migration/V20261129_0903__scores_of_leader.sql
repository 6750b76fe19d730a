-- Whoever leads a round sets points in the review, sees those of assessors once it is over, decides and knows what was decided.
alter policy seen on evaluation_input using (case kind
  when 'SELF' then (select caller_may('COORDINATE')) or caller_assesses(evaluation_id)
    or caller_has_pair(pair_code) and (select caller_may('READ_LEDGER'))
  when 'EXPERT' then username = (select current_setting('duikou.user', true)) and caller_assesses(evaluation_id)
    or caller_leads(evaluation_id) and exists (select from evaluation
      where id = evaluation_id and state in ('OBJECTIONS', 'DECIDED', 'PUBLISHED'))
  else caller_leads(evaluation_id) end);
alter policy given on evaluation_input with check (
  username = (select current_setting('duikou.user', true)) and exists (select from evaluation
    where id = evaluation_id and evaluation_input.pair_code = any (pair_codes)
      and state = case kind when 'SELF' then 'OPEN' else 'REVIEW' end)
  and case kind when 'SELF' then caller_has_side(pair_code, side) and (select caller_may('DRAFT'))
    when 'EXPERT' then caller_assesses(evaluation_id) and not exists (select from evaluation_conflict as declared
      where declared.evaluation_id = evaluation_input.evaluation_id and declared.username = evaluation_input.username
        and declared.pair_code = evaluation_input.pair_code)
    else caller_leads(evaluation_id) end);

create or replace function evaluation_progress(in_round uuid)
returns table (kind text, username text, pair_code text, items int)
stable security definer set search_path = public language sql as $$
  select kind, case kind when 'EXPERT' then username end, pair_code, count(distinct item)::int from evaluation_input
  where evaluation_id = in_round and (caller_leads(in_round) or kind = 'SELF' and caller_has_pair(pair_code)
    or kind = 'EXPERT' and username = current_setting('duikou.user', true))
    -- Of an assessor who was released and came back, what he gave since.
    and (kind <> 'EXPERT' or exists (select from evaluation_assessor as assigned where assigned.evaluation_id = in_round
      and assigned.username = evaluation_input.username and assigned.assigned_at <= evaluation_input.noted_at))
  group by 1, 2, 3
$$;

alter policy told on evaluation_preliminary with check (caller_leads(evaluation_id)
  and exists (select from evaluation where id = evaluation_id
    and evaluation_preliminary.pair_code = any (pair_codes) and state = 'OBJECTIONS'));
alter policy seen on evaluation_result using (caller_leads(evaluation_id)
  or exists (select from evaluation where id = evaluation_id and state = 'PUBLISHED'));
alter policy decided on evaluation_result with check (caller_leads(evaluation_id)
  and exists (select from evaluation where id = evaluation_id and state = 'OBJECTIONS'));
alter policy seen on evaluation_amendment using (caller_leads(evaluation_id)
  or exists (select from evaluation where id = evaluation_id and state = 'PUBLISHED'));
alter policy amended on evaluation_amendment with check (caller_leads(evaluation_id)
  and amended_by = (select current_setting('duikou.user', true))
  and exists (select from evaluation where id = evaluation_id and state in ('DECIDED', 'PUBLISHED')));
