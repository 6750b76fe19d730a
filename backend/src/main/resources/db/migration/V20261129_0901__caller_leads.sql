-- Who leads a round: the coordinator every one, whoever decides for either side of a pair that pair's own evaluation (S6.d).
create function caller_leads(purpose text, pair text) returns boolean stable parallel safe language sql as $$
  select caller_may('COORDINATE') or purpose = 'SELF' and caller_may('DECIDE') and coalesce(caller_has_pair(pair), false)
$$;
-- The same by its id. Asked by policies that the round's own policy asks in turn, so it looks past that one; it tells nothing
-- but whether the caller leads.
create function caller_leads(in_round uuid) returns boolean stable parallel safe security definer set search_path = public
language sql as $$
  select caller_may('COORDINATE') or caller_may('DECIDE') and exists (select from evaluation as round
    where round.id = in_round and caller_leads(round.purpose, round.pair_code))
$$;

alter policy seen on evaluation using (
  caller_leads(purpose, pair_code) or state <> 'PREPARING' and (caller_assesses(id)
    or (select caller_may('READ_LEDGER')) and case when (select caller_is_local())
      then pair_codes && (select string_to_array(current_setting('duikou.pairs', true), ',')) else state = 'PUBLISHED' end));
alter policy prepared on evaluation with check (state = 'PREPARING' and caller_leads(purpose, pair_code));
alter policy moved on evaluation using (caller_leads(purpose, pair_code));

alter policy seen on evaluation_assessor
  using (username = (select current_setting('duikou.user', true)) or caller_leads(evaluation_id));
alter policy assigned on evaluation_assessor with check (caller_leads(evaluation_id));
alter policy changed on evaluation_assessor using (caller_leads(evaluation_id));
alter policy seen on evaluation_conflict
  using (username = (select current_setting('duikou.user', true)) or caller_leads(evaluation_id));

-- How far a round has come is known to whoever knows the round; what came of it, once it is published.
alter policy seen on evaluation_event using (caller_leads(evaluation_id)
  or kind in ('OPENED', 'REVIEW_BEGUN', 'OBJECTIONS_OPENED', 'DECIDED', 'AMENDED', 'PUBLISHED') and exists (
    select from evaluation where id = evaluation_id and (kind not in ('DECIDED', 'AMENDED') or state = 'PUBLISHED')));
alter policy noted on evaluation_event with check (
  username = (select current_setting('duikou.user', true)) and (caller_leads(evaluation_id)
    or kind = 'CONFLICT_DECLARED' and caller_assesses(evaluation_id)));
