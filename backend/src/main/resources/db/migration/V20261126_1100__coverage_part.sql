-- How many records in force stand at what stage for which clauses, kept as records change: each change adds what it makes
-- more or less, in its own transaction and without waiting for others; the sums are what coverage counts today. Since when
-- is the first entry of an index.
create function combination(clauses text[]) returns text language sql immutable return array_to_string(clauses, ' ');
alter table clause_record
  -- Of the version in force: both sides agreed on it and something is attached that proves it.
  add column proven boolean not null default false,
  -- The clauses as one text: the operators of arrays may look no further than the policy of the table allows.
  add column combination text not null generated always as (combination(clauses)) stored;
drop index clause_record_in_force;
create index clause_record_reached on clause_record (pair_code, ledger, stage, combination, proven, reached_on)
  where valid_to is null;

create table coverage_part (
  pair_code   text not null,
  ledger      text not null,
  stage       text not null,
  combination text not null,
  proven      boolean not null,
  records     bigint not null
);
create index coverage_part_pair on coverage_part (pair_code);

-- Only what is agreed is counted here, hence seen by whoever sees the pair's agreed records.
alter table coverage_part enable row level security;
create policy seen on coverage_part for select to duikou_app using (
  case (select current_setting('duikou.reach', true))
    when 'OWN' then pair_code = any ((select string_to_array(current_setting('duikou.pairs', true), ','))::text[])
    else (select current_setting('duikou.reach', true)) in ('SENT', 'AGREED')
  end);
grant select on coverage_part to duikou_app;
