-- What all ledgers say to the clauses that they serve, version by version: at what stage a record was, since when. Seen by
-- whoever sees the record.
create view clause_record with (security_invoker = true) as
  select 'projects' as ledger, id, code, name, pair_code, side, state, one_sided, clauses, stage, valid_from, valid_to,
    fact_date(case stage when 'SIGNED' then facts ->> 'signedOn' when 'REGISTERED' then facts ->> 'registeredOn'
      when 'STARTED' then facts ->> 'startedOn' when 'COMPLETED' then facts ->> 'completedOn'
      when 'OPERATING' then coalesce(facts ->> 'completedOn', facts ->> 'operatingOn') end) as reached_on
  from project_version
  union all
  select 'agreements', id, code, name, pair_code, side, state, one_sided, clauses,
    case when outcomes > 0 then 'FRUITFUL' when fruitless then 'SIGNED' else 'FULFILLED_IN_PART' end, valid_from, valid_to,
    signed_on
  from agreement_version
  union all
  select 'meetings', id, code, name, pair_code, side, state, one_sided, clauses, 'HELD', valid_from, valid_to, held_on
  from meeting_version
  union all
  select 'parks', id, code, name, pair_code, side, state, one_sided, clauses,
    case when jsonb_path_exists(facts, '$.tenants[*] ? (@.stage == "OPERATING")') then 'OPERATING'
      when facts ->> 'establishedOn' is not null then 'ESTABLISHED' else 'INTENDED' end, valid_from, valid_to,
    fact_date(facts ->> 'establishedOn')
  from park_version
  union all
  select 'replications', id, code, name, pair_code, side, state, one_sided, clauses, stage, valid_from, valid_to, adopted_on
  from replication_version
  union all
  select 'zone-links', id, code, name, pair_code, side, state, one_sided, clauses,
    case when fruitless then 'LINKED' else 'FRUITFUL' end, valid_from, valid_to, since
  from zone_link_version
  union all
  select 'supports', id, code, name, pair_code, side, state, one_sided, clauses,
    case when used > 0 then 'USED' when paid > 0 then 'PAID' when granted > 0 then 'GRANTED' else 'PROMISED' end,
    valid_from, valid_to, granted_on
  from support_version
  union all
  select 'cadre-exchanges', id, code, name, pair_code, side, state, one_sided, clauses,
    case when people = 0 and sessions = 0 then 'PLANNED' when sessions > 0 then 'TRAINED'
      when jsonb_path_exists(facts, '$.participants[*] ? (@.finalAssessed == true || @.creditedRecords.size() > 0)')
        then 'ASSESSED' else 'SERVING' end, valid_from, valid_to, starts_on
  from exchange_version;
grant select on clause_record to duikou_app;
