-- The side that proposes a change in its pair's own evaluation, which the other side then confirms; none where a coordinator
-- proposes, and another one of the same body confirms.
alter table evaluation_change add column side text check (side in ('NORTHEAST', 'EAST'));

create function caller_may_confirm(pair text, proposing text, by_organisation text) returns boolean
stable parallel safe language sql as $$
  select case when proposing is null
    then caller_may('COORDINATE') and by_organisation = current_setting('duikou.organisation', true)
    else caller_may('DECIDE')
      and caller_has_side(pair, case proposing when 'EAST' then 'NORTHEAST' else 'EAST' end) end
$$;

-- A pair learns what was changed of it with the result, whoever leads at once.
alter policy seen on evaluation_change using (caller_leads(evaluation_id)
  or state = 'CONFIRMED' and caller_has_pair(pair_code) and (select caller_may('READ_LEDGER'))
    and exists (select from evaluation where id = evaluation_id and state = 'PUBLISHED'));
alter policy proposed on evaluation_change with check (caller_leads(evaluation_id)
  and state = 'PROPOSED' and proposed_by = (select current_setting('duikou.user', true))
  and organisation = (select current_setting('duikou.organisation', true))
  and case when side is null then caller_may('COORDINATE') else caller_has_side(pair_code, side) end
  and exists (select from evaluation where id = evaluation_id
    and evaluation_change.pair_code = any (pair_codes) and state in ('OBJECTIONS', 'DECIDED', 'PUBLISHED')));
alter policy decided on evaluation_change using (caller_leads(evaluation_id))
  with check (decided_by = (select current_setting('duikou.user', true))
    and (caller_may_confirm(pair_code, side, organisation)
      or state = 'REFUSED' and caller_has_side(pair_code, side)));

-- An objection is withdrawn by its own side. It is answered by another that leads, or by its own with the change that it confirms.
alter policy settled on evaluation_objection
  using (caller_leads(evaluation_id) or caller_has_side(pair_code, side) and (select caller_may('DECIDE')))
  with check (settled_by = (select current_setting('duikou.user', true))
    and case state
      when 'WITHDRAWN' then caller_has_side(pair_code, side) and (select caller_may('DECIDE'))
      when 'ANSWERED' then caller_leads(evaluation_id) and (not caller_has_side(pair_code, side)
        or exists (select from evaluation_change as answer where answer.objection_id = evaluation_objection.id
          and answer.state = 'CONFIRMED' and answer.decided_by = evaluation_objection.settled_by))
      else false end
    and exists (select from evaluation where id = evaluation_id and state = 'OBJECTIONS'));
