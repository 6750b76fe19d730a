-- The same of parks: every year of each base that is not settled is due (who reads it leaves out those still to come), and what
-- is settled was agreed on the day from which the record has had it, which its versions tell.
create function park_events(park_id uuid, facts jsonb, agreed_at timestamptz)
returns table (kind text, number text, detail text, on_date date) stable language sql as $$
  select 'PARK_ESTABLISHED', null::text, null::text, fact_date(facts ->> 'establishedOn')
  union all
  select 'SETTLEMENT_DUE', term ->> 'base', year::text, make_date(year, 12, 31) + (term ->> 'settleWithinDays')::int
  from jsonb_array_elements(coalesce(facts -> 'benefitTerms', '[]')) as term cross join generate_series(
    left(term ->> 'fromOn', 4)::int, left(coalesce(term ->> 'exitedOn', term ->> 'toOn'), 4)::int) as year
  where not facts @> jsonb_build_object('settlements', jsonb_build_array(jsonb_build_object('year', year, 'base', term ->> 'base')))
  union all
  select 'SETTLEMENT_AGREED', input ->> 'base', input ->> 'year',
    (coalesce((select min(valid_from) from park_version as before where before.id = park_id and before.facts @>
      jsonb_build_object('settlements', jsonb_build_array(jsonb_build_object('year', input -> 'year', 'base', input -> 'base')))),
      agreed_at) at time zone 'Asia/Shanghai')::date
  from jsonb_array_elements(coalesce(facts -> 'settlements', '[]')) as input
$$;

-- Tells an event from others. Those of one day stand in this order, which says nothing but for settlements: theirs begins with
-- the year, so that they are read year by year.
create function event_id(record_id uuid, kind text, number text, detail text, on_date date) returns uuid
immutable parallel safe language sql as $$
  select (case when kind like 'SETTLEMENT%' then overlay(digest placing detail from 1) else digest end)::uuid
  from md5(concat(record_id, kind, number,
    case when kind similar to '(OBLIGATION|PRACTICE|SUPPORT|SETTLEMENT)%' then detail end, on_date)) as digest
$$;
