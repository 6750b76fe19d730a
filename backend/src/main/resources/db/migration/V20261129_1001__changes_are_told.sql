-- A pair learns what was changed of it before the decision as soon as that is confirmed, since it may still object, and what was
-- amended since with the result; whoever leads learns all of it at once.
alter policy seen on evaluation_change using (caller_leads(evaluation_id)
  or state = 'CONFIRMED' and caller_has_pair(pair_code) and (select caller_may('READ_LEDGER'))
    and (amendment = 0 or exists (select from evaluation where id = evaluation_id and state = 'PUBLISHED')));

-- How often points of a pair were changed before the decision.
create function changes_told(in_round uuid, pair text) returns int stable parallel safe language sql as $$
  select count(*)::int from evaluation_change
  where evaluation_id = in_round and pair_code = pair and state = 'CONFIRMED' and amendment = 0
$$;

-- A side accepts the points that it was told of until then: where some were changed since, it has not accepted these.
alter table evaluation_acceptance add column after_changes int not null default 0 check (after_changes >= 0),
  drop constraint evaluation_acceptance_pkey, add primary key (evaluation_id, pair_code, side, after_changes);
alter policy accepted on evaluation_acceptance with check (
  accepted_by = (select current_setting('duikou.user', true)) and (select caller_may('DECIDE'))
  and caller_has_side(pair_code, side) and after_changes = changes_told(evaluation_id, pair_code)
  and exists (select from evaluation where id = evaluation_id
    and evaluation_acceptance.pair_code = any (pair_codes) and state = 'OBJECTIONS' and objections_days > 0));

-- Whether an item was objected to and nothing was changed since but by the answer: one objection waits at a time, and what has
-- been answered is answered until its points change once more.
create function objection_answered(in_round uuid, pair text, of_item text) returns boolean stable language sql as $$
  select exists (select from evaluation_objection as answered
    where evaluation_id = in_round and pair_code = pair and item = of_item and state = 'ANSWERED'
      and not exists (select from evaluation_change as since
        where since.evaluation_id = in_round and since.pair_code = pair and since.item = of_item and since.state = 'CONFIRMED'
          and since.amendment = 0 and since.objection_id is distinct from answered.id
          and since.decided_at > answered.settled_at))
$$;
drop index evaluation_objection_once;
create unique index evaluation_objection_waits on evaluation_objection (evaluation_id, pair_code, item) where state = 'FILED';
create index evaluation_objection_item on evaluation_objection (evaluation_id, pair_code, item);
alter policy filed on evaluation_objection with check (
  state = 'FILED' and filed_by = (select current_setting('duikou.user', true)) and (select caller_may('DECIDE'))
  and caller_has_side(pair_code, side) and not objection_answered(evaluation_id, pair_code, item)
  and exists (select from evaluation where id = evaluation_id
    and evaluation_objection.pair_code = any (pair_codes) and state = 'OBJECTIONS' and objections_days > 0)
  and not exists (select from evaluation_acceptance as accepted where accepted.evaluation_id = evaluation_objection.evaluation_id
    and accepted.pair_code = evaluation_objection.pair_code and accepted.side = evaluation_objection.side
    and accepted.after_changes = changes_told(evaluation_objection.evaluation_id, evaluation_objection.pair_code)));
