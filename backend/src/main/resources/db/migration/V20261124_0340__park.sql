-- Parks. Every column after the common ones is derived from the facts, so that it can never say something else.
create function park_search(code text, facts jsonb) returns text immutable parallel safe language sql as $$
  select search_text(concat_ws(' ', code, facts ->> 'name', facts ->> 'summary', facts ->> 'hostZone', facts ->> 'partnerZone',
    facts ->> 'companyName', facts ->> 'companyCreditCode',
    (select string_agg(tenant ->> 'enterprise', ' ') from jsonb_array_elements(facts -> 'tenants') as tenant)))
$$;

create function settled_tenants(facts jsonb) returns int immutable strict parallel safe language sql as $$
  select count(*)::int from jsonb_array_elements(coalesce(facts -> 'tenants', '[]')) as tenant where tenant ->> 'stage' <> 'LEFT'
$$;

-- The last year whose output is told.
create function latest_output(facts jsonb) returns jsonb immutable strict parallel safe language sql as $$
  select told from jsonb_array_elements(coalesce(facts -> 'indicators', '[]')) as told
  where told ->> 'outputWan' is not null order by (told ->> 'year')::int desc limit 1
$$;

-- By when the first year must be settled that is not, be it over or to come. Only agreed figures settle a year.
create function next_settlement(facts jsonb, agreed boolean) returns date immutable strict parallel safe language sql as $$
  select min(make_date(year, 12, 31) + (terms ->> 'settleWithinDays')::int)
  from jsonb_array_elements(coalesce(facts -> 'benefitTerms', '[]')) as terms,
    generate_series(left(terms ->> 'fromOn', 4)::int, left(coalesce(terms ->> 'exitedOn', terms ->> 'toOn'), 4)::int) as year
  where not agreed or not exists (
    select from jsonb_array_elements(coalesce(facts -> 'settlements', '[]')) as input
    where (input ->> 'year')::int = year and input ->> 'base' = terms ->> 'base')
$$;

create table park (
  like ledger_record including defaults including constraints,
  name                text not null generated always as (facts ->> 'name') stored,
  clauses             text[] not null generated always as (fact_texts(facts -> 'clauses')) stored,
  kind                text not null generated always as (facts ->> 'kind') stored
    check (kind in ('DEMONSTRATION', 'BRANCH', 'ENCLAVE', 'INDUSTRIAL_COOPERATION')),
  level               text generated always as (facts ->> 'level') stored,
  host_region_code    text not null generated always as (facts ->> 'hostRegionCode') stored references region,
  host_zone           text generated always as (facts ->> 'hostZone') stored,
  partner_region_code text generated always as (facts ->> 'partnerRegionCode') stored references region,
  partner_zone        text generated always as (facts ->> 'partnerZone') stored,
  established_on      date generated always as (fact_date(facts ->> 'establishedOn')) stored,
  planned_area_km2    numeric(8, 3) generated always as ((facts ->> 'plannedAreaKm2')::numeric) stored,
  built_area_km2      numeric(8, 3) generated always as ((facts ->> 'builtAreaKm2')::numeric) stored,
  tenants             int not null generated always as (settled_tenants(facts)) stored,
  output_year         int generated always as ((latest_output(facts) ->> 'year')::int) stored,
  output_wan          numeric(18, 2) generated always as ((latest_output(facts) ->> 'outputWan')::numeric) stored,
  next_settlement_on  date generated always as (next_settlement(facts, agreed_version > 0)) stored,
  searched            text not null generated always as (park_search(code, facts)) stored,
  terms               tsvector not null generated always as (search_terms(park_search(code, facts))) stored,
  check (built_area_km2 <= planned_area_km2)
);
call finish_ledger_table('park');

create index park_pair_updated on park (pair_code, updated_at desc, id desc) include (state, side);
create index park_updated on park (updated_at desc, id desc) include (pair_code, state, side);
create index park_clauses on park using gin (clauses);
create index park_terms on park using gin (terms) with (gin_pending_list_limit = 256);
create index park_name on park (name);
alter table park alter terms set storage main;
