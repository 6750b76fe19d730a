-- What all ledgers say to the clauses that they serve, kept for each version when it is agreed: to work it out of the facts
-- of every record takes seconds. How it is worked out stands in the view; nobody but the trigger reads that.
drop view clause_record;
create view clause_record_of_version as
  select 'projects' as ledger, id, code, name, pair_code, side, state, one_sided, clauses, stage, valid_from, valid_to,
    case stage when 'SIGNED' then signed_on when 'REGISTERED' then registered_on when 'STARTED' then started_on
      when 'COMPLETED' then completed_on when 'OPERATING' then coalesce(completed_on, operating_on) end as reached_on
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

create table clause_record (
  ledger text not null, id uuid not null, code text not null, name text not null,
  pair_code text not null, side text not null, state text not null, one_sided boolean not null,
  clauses text[] not null, stage text not null,
  valid_from timestamptz not null, valid_to timestamptz,
  reached_on date,
  primary key (id, valid_from)
);
insert into clause_record select * from clause_record_of_version;
create index clause_record_pair on clause_record (pair_code, valid_from);
create index clause_record_clauses on clause_record using gin (clauses);
call protect_ledger_table('clause_record');
revoke insert, update, delete on clause_record from duikou_app;
