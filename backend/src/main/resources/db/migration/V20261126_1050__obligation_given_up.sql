-- What is promised and neither done nor given up, by itself or with the whole agreement. No agreement had one that was
-- given up by itself, so that what is stored already stays right.
create or replace function open_obligations(facts jsonb) returns int immutable strict parallel safe language sql as $$
  select count(*)::int from jsonb_array_elements(coalesce(facts -> 'obligations', '[]')) as obligation
  where obligation ->> 'doneOn' is null and obligation ->> 'cancelledOn' is null and facts ->> 'endedOn' is null
$$;

create or replace function next_obligation(facts jsonb) returns date immutable strict parallel safe language sql as $$
  select min(fact_date(obligation ->> 'dueOn')) from jsonb_array_elements(coalesce(facts -> 'obligations', '[]')) as obligation
  where obligation ->> 'doneOn' is null and obligation ->> 'cancelledOn' is null and facts ->> 'endedOn' is null
$$;
