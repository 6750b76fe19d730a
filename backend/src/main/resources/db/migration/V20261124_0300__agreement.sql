-- Agreements. Every column after the common ones is derived from the facts, so that it can never say something else.
create function fact_each(given jsonb, field text) returns text[] immutable strict parallel safe language sql as $$
  select coalesce(array_agg(distinct entry ->> field), '{}') from jsonb_array_elements(given) as entry
$$;

-- What is promised and neither done nor, with the whole agreement, given up.
create function open_obligations(facts jsonb) returns int immutable strict parallel safe language sql as $$
  select count(*)::int from jsonb_array_elements(coalesce(facts -> 'obligations', '[]')) as obligation
  where obligation ->> 'doneOn' is null and facts ->> 'endedOn' is null
$$;

create function next_obligation(facts jsonb) returns date immutable strict parallel safe language sql as $$
  select min(fact_date(obligation ->> 'dueOn')) from jsonb_array_elements(coalesce(facts -> 'obligations', '[]')) as obligation
  where obligation ->> 'doneOn' is null and facts ->> 'endedOn' is null
$$;

create function agreement_search(code text, facts jsonb) returns text immutable parallel safe language sql as $$
  select search_text(concat_ws(' ', code, facts ->> 'name', facts ->> 'summary',
    (select string_agg(party ->> 'name', ' ') from jsonb_array_elements(facts -> 'parties') as party)))
$$;

create table agreement (
  like ledger_record including defaults including constraints,
  name             text not null generated always as (facts ->> 'name') stored,
  clauses          text[] not null generated always as (fact_texts(facts -> 'clauses')) stored,
  kind             text not null generated always as (facts ->> 'kind') stored check (kind in ('FRAMEWORK', 'BINDING')),
  subject          text not null generated always as (facts ->> 'subject') stored,
  party_types      text[] not null generated always as (fact_each(facts -> 'parties', 'type')) stored,
  signed_on        date not null generated always as (fact_date(facts ->> 'signedOn')) stored,
  expires_on       date generated always as (fact_date(facts ->> 'expiresOn')) stored,
  renewal          text generated always as (facts ->> 'renewal') stored,
  ended_on         date generated always as (fact_date(facts ->> 'endedOn')) stored,
  open_obligations int not null generated always as (open_obligations(facts)) stored,
  next_due_on      date generated always as (next_obligation(facts)) stored,
  outcomes         int not null generated always as (jsonb_array_length(coalesce(facts -> 'outcomes', '[]'))) stored,
  fruitless        boolean not null generated always as (jsonb_array_length(coalesce(facts -> 'outcomes', '[]')) = 0
    and jsonb_array_length(coalesce(facts -> 'obligations', '[]')) = open_obligations(facts)) stored,
  searched         text not null generated always as (agreement_search(code, facts)) stored,
  terms            tsvector not null generated always as (search_terms(agreement_search(code, facts))) stored
);
call finish_ledger_table('agreement');

create index agreement_pair_updated on agreement (pair_code, updated_at desc, id desc) include (state, side);
create index agreement_updated on agreement (updated_at desc, id desc) include (pair_code, state, side);
create index agreement_expires on agreement (expires_on) where expires_on is not null;
create index agreement_clauses on agreement using gin (clauses);
create index agreement_terms on agreement using gin (terms) with (gin_pending_list_limit = 256);
create index agreement_name on agreement (name);
alter table agreement alter terms set storage main;
