-- Batches of cadre exchange. Every column after the common ones is derived from the facts, which name nobody.
create function term_end(participant jsonb) returns date immutable strict parallel safe language sql as $$
  select fact_date(coalesce(participant ->> 'endedOn', participant ->> 'extendedTo', participant ->> 'toOn'))
$$;

create function people_serving(facts jsonb, on_day date) returns int immutable strict parallel safe language sql as $$
  select count(*)::int from jsonb_array_elements(coalesce(facts -> 'participants', '[]')) as one
  where fact_date(one ->> 'fromOn') <= on_day and term_end(one) >= on_day
$$;

-- Whose term has begun and ends within so many days.
create function terms_ending(facts jsonb, on_day date, days int) returns int immutable strict parallel safe language sql as $$
  select count(*)::int from jsonb_array_elements(coalesce(facts -> 'participants', '[]')) as one
  where fact_date(one ->> 'fromOn') <= on_day and term_end(one) between on_day and on_day + days
$$;

-- Persons (名): as they were counted, or else as many as are listed.
create function exchange_people(facts jsonb) returns int immutable strict parallel safe language sql as $$
  select coalesce((select sum((counted ->> 'people')::int)::int from jsonb_array_elements(coalesce(facts -> 'headCounts', '[]')) as counted),
    jsonb_array_length(coalesce(facts -> 'participants', '[]')))
$$;

create function exchange_sum(facts jsonb, list text, field text) returns int immutable strict parallel safe language sql as $$
  select coalesce(sum((one ->> field)::int), 0)::int from jsonb_array_elements(coalesce(facts -> list, '[]')) as one
$$;

create function exchange_search(code text, facts jsonb) returns text immutable parallel safe language sql as $$
  select search_text(concat_ws(' ', code, facts ->> 'name', facts ->> 'summary', facts ->> 'organiser',
    facts ->> 'hostOrganisation', facts ->> 'institution',
    (select string_agg(session ->> 'name', ' ') from jsonb_array_elements(coalesce(facts -> 'sessions', '[]')) as session)))
$$;

create table exchange (
  like ledger_record including defaults including constraints,
  name              text not null generated always as (facts ->> 'name') stored,
  clauses           text[] not null generated always as (fact_texts(facts -> 'clauses')) stored,
  kind              text not null generated always as (facts ->> 'kind') stored check (kind in ('SECONDMENT', 'TRAINING', 'EXPERT')),
  direction         text not null generated always as (facts ->> 'direction') stored check (direction in ('TO_EAST', 'TO_NORTHEAST')),
  year              int not null generated always as ((facts ->> 'year')::int) stored,
  batch_number      int generated always as ((facts ->> 'batchNumber')::int) stored,
  starts_on         date generated always as (fact_date(facts ->> 'startsOn')) stored,
  ends_on           date generated always as (fact_date(facts ->> 'endsOn')) stored,
  host_organisation text generated always as (facts ->> 'hostOrganisation') stored,
  planned_people    int not null generated always as (exchange_sum(facts, 'planned', 'people')) stored,
  people            int not null generated always as (exchange_people(facts)) stored,
  sessions          int not null generated always as (jsonb_array_length(coalesce(facts -> 'sessions', '[]'))) stored,
  attendances       int not null generated always as (exchange_sum(facts, 'sessions', 'attendances')) stored,
  searched          text not null generated always as (exchange_search(code, facts)) stored,
  terms             tsvector not null generated always as (search_terms(exchange_search(code, facts))) stored,
  check (ends_on >= starts_on)
);
call finish_ledger_table('exchange');
