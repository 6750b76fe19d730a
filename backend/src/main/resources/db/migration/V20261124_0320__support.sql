-- Support. Every column after the common ones is derived from the facts, so that it can never say something else.
create function support_total(facts jsonb, of_step text) returns numeric immutable strict parallel safe language sql as $$
  select coalesce(sum((movement ->> 'quantity')::numeric), 0)
  from jsonb_array_elements(coalesce(facts -> 'movements', '[]')) as movement where movement ->> 'step' = of_step
$$;

create function support_granted_on(facts jsonb) returns date immutable strict parallel safe language sql as $$
  select min(fact_date(movement ->> 'on'))
  from jsonb_array_elements(coalesce(facts -> 'movements', '[]')) as movement where movement ->> 'step' = 'GRANTED'
$$;

create function support_search(code text, facts jsonb) returns text immutable parallel safe language sql as $$
  select search_text(concat_ws(' ', code, facts ->> 'name', facts ->> 'summary', facts ->> 'grantor',
    facts ->> 'recipient', facts ->> 'document'))
$$;

create table support (
  like ledger_record including defaults including constraints,
  name           text not null generated always as (facts ->> 'name') stored,
  clauses        text[] not null generated always as (fact_texts(facts -> 'clauses')) stored,
  kind           text not null generated always as (facts ->> 'kind') stored check (kind in ('CENTRAL_BUDGET',
    'BANK_CREDIT', 'INDUSTRY_FUND', 'LAND_QUOTA', 'ENERGY_QUOTA', 'FARMLAND_BALANCE', 'POLICY_PREFERENCE')),
  unit           text not null generated always as (facts ->> 'unit') stored
    check (unit in ('WAN_YUAN', 'HECTARE', 'MU', 'TONNE_OF_COAL')),
  grantor        text not null generated always as (facts ->> 'grantor') stored,
  recipient      text not null generated always as (facts ->> 'recipient') stored,
  recipient_code text generated always as (facts ->> 'recipientCode') stored,
  granted        numeric(18, 4) not null generated always as (support_total(facts, 'GRANTED')) stored,
  paid           numeric(18, 4) not null generated always as (support_total(facts, 'PAID')) stored,
  used           numeric(18, 4) not null generated always as (support_total(facts, 'USED')) stored,
  granted_on     date generated always as (support_granted_on(facts)) stored,
  valid_until    date generated always as (fact_date(facts ->> 'validUntil')) stored,
  searched       text not null generated always as (support_search(code, facts)) stored,
  terms          tsvector not null generated always as (search_terms(support_search(code, facts))) stored,
  check (paid <= granted and used <= granted)
);
call finish_ledger_table('support');

create index support_pair_updated on support (pair_code, updated_at desc, id desc) include (state, side);
create index support_updated on support (updated_at desc, id desc) include (pair_code, state, side);
create index support_recipient on support (recipient_code) where recipient_code is not null;
create index support_clauses on support using gin (clauses);
create index support_terms on support using gin (terms) with (gin_pending_list_limit = 256);
create index support_name on support (name);
alter table support alter terms set storage main;
