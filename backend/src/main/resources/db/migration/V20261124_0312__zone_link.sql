-- Links of functional zones. Every column after the common ones is derived from the facts.
create function zone_link_search(code text, facts jsonb) returns text immutable parallel safe language sql as $$
  select search_text(concat_ws(' ', code, facts ->> 'name', facts ->> 'summary', facts ->> 'northeastZoneName',
    facts ->> 'eastZoneName', facts ->> 'experience', facts ->> 'results'))
$$;

create table zone_link (
  like ledger_record including defaults including constraints,
  name                text not null generated always as (facts ->> 'name') stored,
  clauses             text[] not null generated always as (fact_texts(facts -> 'clauses')) stored,
  northeast_zone_name text not null generated always as (facts ->> 'northeastZoneName') stored,
  northeast_zone_type text not null generated always as (facts ->> 'northeastZoneType') stored references zone_type,
  east_zone_name      text not null generated always as (facts ->> 'eastZoneName') stored,
  east_zone_type      text not null generated always as (facts ->> 'eastZoneType') stored references zone_type,
  northeast_region_code text not null generated always as (facts ->> 'northeastRegionCode') stored references region,
  east_region_code    text not null generated always as (facts ->> 'eastRegionCode') stored references region,
  -- Of either side, to be asked for together.
  zone_types          text[] not null generated always as
    (array[facts ->> 'northeastZoneType', facts ->> 'eastZoneType']) stored,
  region_codes        text[] not null generated always as
    (array[facts ->> 'northeastRegionCode', facts ->> 'eastRegionCode']) stored,
  level               text not null generated always as (facts ->> 'level') stored
    check (level in ('NATIONAL', 'PROVINCIAL')),
  since               date not null generated always as (fact_date(facts ->> 'since')) stored,
  until               date generated always as (fact_date(facts ->> 'until')) stored check (until >= since),
  experience_records  int not null generated always as
    (jsonb_array_length(coalesce(facts -> 'experienceRecords', '[]'))) stored,
  outcomes            int not null generated always as (jsonb_array_length(coalesce(facts -> 'outcomes', '[]'))) stored,
  fruitless           boolean not null generated always as
    (facts ->> 'results' is null and jsonb_array_length(coalesce(facts -> 'outcomes', '[]')) = 0) stored,
  searched            text not null generated always as (zone_link_search(code, facts)) stored,
  terms               tsvector not null generated always as (search_terms(zone_link_search(code, facts))) stored
);
call finish_ledger_table('zone_link');

create index zone_link_pair_updated on zone_link (pair_code, updated_at desc, id desc) include (state, side);
create index zone_link_updated on zone_link (updated_at desc, id desc) include (pair_code, state, side);
create index zone_link_clauses on zone_link using gin (clauses);
create index zone_link_terms on zone_link using gin (terms) with (gin_pending_list_limit = 256);
create index zone_link_name on zone_link (name);
alter table zone_link alter terms set storage main;
alter table zone_link_version alter terms set storage main;
