-- What the board tells of a proposal is kept beside how the record stands: the log goes on, and what was said on a past day
-- must not change with it. Nothing for a one-sided record, and no facts where the other side has no figures of its own.
alter table discrepancy add column proposal jsonb;

create or replace view discrepancy_of_record as
  select id, ledger, code, name, pair_code, side, state, 'ONE_SIDED' as kind, null::int as number, agreed_at as since,
    in_force, null::jsonb as proposed, null::jsonb as countered, null::jsonb as proposal
  from ledger_row where one_sided and state = 'AGREED'
  union all
  select record.id, record.ledger, record.code, record.name, sent.pair_code, sent.side, sent.state,
    case sent.state when 'RETURNED' then 'DISPUTE' else 'WAITING' end, sent.number, coalesce(sent.decided_at, sent.sent_at),
    record.in_force,
    case when record.ledger = 'projects' and sent.action <> 'CLOSE' then facts_in_totals(sent.facts) end,
    case when record.ledger = 'projects' and jsonb_typeof(sent.counter_facts) = 'object' and sent.counter_facts <> '{}'
      then facts_in_totals(sent.facts || sent.counter_facts) end,
    jsonb_build_object('action', sent.action, 'reason', sent.reason, 'by', coalesce(sent.decided_by, sent.sent_by),
      'for', coalesce(sent.decided_for, sent.organisation), 'countered', sent.counter_facts,
      'facts', case when jsonb_typeof(sent.counter_facts) = 'object' then sent.facts end)
  from revision as sent join ledger_row as record on record.id = sent.record_id and record.ledger = sent.ledger
  where sent.open and sent.state in ('SENT', 'RETURNED') and not exists (select from revision as later
    where later.record_id = sent.record_id and later.open and later.state in ('SENT', 'RETURNED')
      and (later.sent_at, later.number) > (sent.sent_at, sent.number));
delete from discrepancy;
insert into discrepancy select * from discrepancy_of_record on conflict do nothing;
