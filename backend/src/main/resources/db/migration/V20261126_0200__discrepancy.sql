-- What both sides do not say alike, of all ledgers: each record in dispute, each that waits for the other side, each that
-- one side alone agreed on. Kept for each record, so that a board of a million records reads these alone.
create table discrepancy (
  id         uuid primary key,
  ledger     text not null,
  code       text not null,
  name       text not null,
  pair_code  text not null,
  -- Who proposed what lies open, or drafted the record.
  side       text not null,
  state      text not null,
  kind       text not null check (kind in ('DISPUTE', 'WAITING', 'ONE_SIDED')),
  -- The open revision of the record that was sent last.
  number     int,
  since      timestamptz not null,
  -- What totals ask of a project: as it is in force, as it was proposed, as the other side has it. How that is counted is
  -- said by measures alone.
  in_force   jsonb,
  proposed   jsonb,
  countered  jsonb
);
create index discrepancy_since on discrepancy (since, id) include (pair_code, state, side, kind);
create index discrepancy_pair on discrepancy (pair_code, kind, since, id) include (state, side);
call protect_ledger_table('discrepancy');
revoke insert, update, delete on discrepancy from duikou_app;

-- What all ledgers have in common, with what totals ask of a project in force.
create view ledger_row as
  select 'projects' as ledger, id, code, name, pair_code, side, state, one_sided, agreed_at, case when state = 'AGREED' then
    jsonb_build_object('kind', kind, 'stage', stage, 'totalInvestmentWan', total_investment_wan) end as in_force
  from project
  union all
  select 'agreements', id, code, name, pair_code, side, state, one_sided, agreed_at, null from agreement
  union all
  select 'meetings', id, code, name, pair_code, side, state, one_sided, agreed_at, null from meeting
  union all
  select 'parks', id, code, name, pair_code, side, state, one_sided, agreed_at, null from park
  union all
  select 'replications', id, code, name, pair_code, side, state, one_sided, agreed_at, null from replication
  union all
  select 'zone-links', id, code, name, pair_code, side, state, one_sided, agreed_at, null from zone_link
  union all
  select 'supports', id, code, name, pair_code, side, state, one_sided, agreed_at, null from support
  union all
  select 'cadre-exchanges', id, code, name, pair_code, side, state, one_sided, agreed_at, null from exchange;
