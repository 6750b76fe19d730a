-- Tells each year of a park that is not settled instead of the earliest one alone, and no longer the day on which an obligation
-- would have been due that was given up. The rest of the view is as it was.
create or replace view pair_event_further as
  select 'agreements' as ledger, agreement.id as record_id, code, name, pair_code, side, state, event as kind,
    number::text as number, obligation ->> 'content' as detail, on_date
  from agreement cross join jsonb_array_elements(coalesce(facts -> 'obligations', '[]')) with ordinality as told (obligation, number)
    cross join lateral (values ('OBLIGATION_DONE', fact_date(obligation ->> 'doneOn')), ('OBLIGATION_DUE',
      case when coalesce(obligation ->> 'doneOn', obligation ->> 'cancelledOn') is null and ended_on is null then fact_date(obligation ->> 'dueOn') end)) as owed (event, on_date)
  union all
  select 'replications', replication.id, code, name, pair_code, side, state, event, null, practice_title, on_date
  from replication cross join lateral (values ('PRACTICE_BENCHMARKED', fact_date(facts ->> 'benchmarkedOn')),
    ('PRACTICE_PLANNED', fact_date(facts ->> 'plannedOn')), ('PRACTICE_ADOPTED', adopted_on),
    ('PRACTICE_ROLLED_OUT', case when facts ->> 'pilotedOn' is not null then fact_date(facts ->> 'rolledOutOn') end),
    ('PRACTICE_EVALUATED', fact_date(facts ->> 'evaluatedOn'))) as reached (event, on_date)
  union all
  select 'supports', support.id, code, name, pair_code, side, state, 'SUPPORT_' || (movement ->> 'step'), number::text,
    recipient, fact_date(movement ->> 'on')
  from support cross join jsonb_array_elements(coalesce(facts -> 'movements', '[]')) with ordinality as moved (movement, number)
  union all
  -- Every year of each base that is not settled; who reads it leaves out those that are still to come.
  select 'parks', park.id, code, name, pair_code, side, state, 'SETTLEMENT_DUE', term ->> 'base', year::text,
    make_date(year, 12, 31) + (term ->> 'settleWithinDays')::int
  from park cross join jsonb_array_elements(coalesce(facts -> 'benefitTerms', '[]')) as term
    cross join generate_series(left(term ->> 'fromOn', 4)::int, left(coalesce(term ->> 'exitedOn', term ->> 'toOn'), 4)::int) as year
  where not facts @> jsonb_build_object('settlements', jsonb_build_array(jsonb_build_object('year', year, 'base', term ->> 'base')))
  union all
  -- On the day from which the record has had it.
  select 'parks', park.id, code, name, pair_code, side, state, 'SETTLEMENT_AGREED', input ->> 'base', input ->> 'year',
    (coalesce((select min(valid_from) from park_version as before where before.id = park.id and before.facts @>
      jsonb_build_object('settlements', jsonb_build_array(jsonb_build_object('year', input -> 'year', 'base', input -> 'base')))),
      agreed_at) at time zone 'Asia/Shanghai')::date
  from park cross join jsonb_array_elements(coalesce(facts -> 'settlements', '[]')) as input;
insert into pair_event select * from pair_event_of_record where kind = 'SETTLEMENT_DUE' on conflict do nothing;
