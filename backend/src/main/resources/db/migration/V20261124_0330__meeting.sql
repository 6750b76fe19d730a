-- Meetings. Every column after the common ones is derived from the facts, so that it can never say something else.
create function open_commitments(facts jsonb) returns int immutable strict parallel safe language sql as $$
  select count(*)::int from jsonb_array_elements(coalesce(facts -> 'commitments', '[]')) as commitment
  where commitment ->> 'keptOn' is null and commitment ->> 'cancelledOn' is null
$$;

create function next_commitment(facts jsonb) returns date immutable strict parallel safe language sql as $$
  select min(fact_date(commitment ->> 'dueOn')) from jsonb_array_elements(coalesce(facts -> 'commitments', '[]')) as commitment
  where commitment ->> 'keptOn' is null and commitment ->> 'cancelledOn' is null
$$;

create function meeting_search(code text, facts jsonb) returns text immutable parallel safe language sql as $$
  select search_text(concat_ws(' ', code, facts ->> 'name', facts ->> 'place', facts ->> 'agenda',
    (select string_agg(commitment ->> 'content', ' ')
     from jsonb_array_elements(coalesce(facts -> 'commitments', '[]')) as commitment)))
$$;

create table meeting (
  like ledger_record including defaults including constraints,
  name             text not null generated always as (facts ->> 'name') stored,
  clauses          text[] not null generated always as (fact_texts(facts -> 'clauses')) stored,
  kind             text not null generated always as (facts ->> 'kind') stored check (kind in ('PRINCIPALS_VISIT',
    'WORK_MEETING', 'NORTHEAST_TOUR', 'FORUM', 'EXPO', 'CITY_DAY', 'OTHER')),
  level            text not null generated always as (facts ->> 'level') stored
    check (level in ('PROVINCE', 'CITY', 'COUNTY', 'DEPARTMENT')),
  held_on          date not null generated always as (fact_date(facts ->> 'heldOn')) stored,
  host_side        text not null generated always as (facts ->> 'hostSide') stored check (host_side in ('NORTHEAST', 'EAST')),
  place            text not null generated always as (facts ->> 'place') stored,
  commitments      int not null generated always as (jsonb_array_length(coalesce(facts -> 'commitments', '[]'))) stored,
  open_commitments int not null generated always as (open_commitments(facts)) stored,
  next_due_on      date generated always as (next_commitment(facts)) stored,
  searched         text not null generated always as (meeting_search(code, facts)) stored,
  terms            tsvector not null generated always as (search_terms(meeting_search(code, facts))) stored
);
call finish_ledger_table('meeting');

create index meeting_pair_updated on meeting (pair_code, updated_at desc, id desc) include (state, side);
create index meeting_updated on meeting (updated_at desc, id desc) include (pair_code, state, side);
create index meeting_pair_held on meeting (pair_code, held_on desc);
create index meeting_clauses on meeting using gin (clauses);
create index meeting_terms on meeting using gin (terms) with (gin_pending_list_limit = 256);
create index meeting_name on meeting (name);
alter table meeting alter terms set storage main;
