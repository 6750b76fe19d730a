-- The facts of a project that totals ask for.
create function facts_in_totals(facts jsonb) returns jsonb immutable strict parallel safe language sql as $$
  select jsonb_build_object('kind', facts -> 'kind', 'stage', facts -> 'stage',
    'totalInvestmentWan', facts -> 'totalInvestmentWan')
$$;

-- How it is worked out; nobody but the trigger reads this. Both sides may have sent a change of the same record: the one
-- that was sent last tells how they stand. Of a record that is to end nothing remains in the totals.
create view discrepancy_of_record as
  select id, ledger, code, name, pair_code, side, state, 'ONE_SIDED' as kind, null::int as number, agreed_at as since,
    in_force, null::jsonb as proposed, null::jsonb as countered
  from ledger_row where one_sided and state = 'AGREED'
  union all
  select record.id, record.ledger, record.code, record.name, sent.pair_code, sent.side, sent.state,
    case sent.state when 'RETURNED' then 'DISPUTE' else 'WAITING' end, sent.number, coalesce(sent.decided_at, sent.sent_at),
    record.in_force,
    case when record.ledger = 'projects' and sent.action <> 'CLOSE' then facts_in_totals(sent.facts) end,
    case when record.ledger = 'projects' and jsonb_typeof(sent.counter_facts) = 'object' and sent.counter_facts <> '{}'
      then facts_in_totals(sent.facts || sent.counter_facts) end
  from revision as sent join ledger_row as record on record.id = sent.record_id and record.ledger = sent.ledger
  where sent.open and sent.state in ('SENT', 'RETURNED') and not exists (select from revision as later
    where later.record_id = sent.record_id and later.open and later.state in ('SENT', 'RETURNED')
      and (later.sent_at, later.number) > (sent.sent_at, sent.number));
insert into discrepancy select * from discrepancy_of_record on conflict do nothing;

-- Writes anew how a record stands when a proposal has moved: at the end of the transaction, once all of it is written.
create function keep_discrepancy() returns trigger language plpgsql security definer set search_path = public as $$
declare
  moved constant revision := coalesce(new, old);
begin
  delete from discrepancy where id = moved.record_id;
  insert into discrepancy select * from discrepancy_of_record where ledger = moved.ledger and id = moved.record_id
  on conflict do nothing;
  return null;
end $$;
create constraint trigger keep_discrepancy_of_new after insert on revision deferrable initially deferred
  for each row when (new.state <> 'DRAFT') execute function keep_discrepancy();
create constraint trigger keep_discrepancy after update on revision deferrable initially deferred
  for each row when (old.state <> new.state or old.open <> new.open) execute function keep_discrepancy();
create constraint trigger keep_discrepancy_of_old after delete on revision deferrable initially deferred
  for each row when (old.open and old.state <> 'DRAFT') execute function keep_discrepancy();
