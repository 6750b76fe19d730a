-- What happened when, as the facts of a record tell it: one function a ledger, for what is in force and for what once was.
create function project_events(facts jsonb) returns table (kind text, number text, detail text, on_date date)
immutable parallel safe language sql as $$
  select event, null::text, null::text, fact_date(facts ->> named) from (values ('PROJECT_SIGNED', 'signedOn'),
    ('PROJECT_REGISTERED', 'registeredOn'), ('PROJECT_STARTED', 'startedOn'), ('PROJECT_COMPLETED', 'completedOn'),
    ('PROJECT_OPERATING', 'operatingOn'), ('PROJECT_TERMINATED', 'terminatedOn')) as reached (event, named)
$$;
create function agreement_events(facts jsonb) returns table (kind text, number text, detail text, on_date date)
immutable parallel safe language sql as $$
  select event, null::text, null::text, fact_date(day) from (values ('AGREEMENT_SIGNED', facts ->> 'signedOn'),
    ('AGREEMENT_ENDED', facts ->> 'endedOn'),
    ('AGREEMENT_EXPIRES', case when facts ->> 'endedOn' is null then facts ->> 'expiresOn' end)) as term (event, day)
  union all
  select event, number::text, obligation ->> 'content', fact_date(day)
  from jsonb_array_elements(coalesce(facts -> 'obligations', '[]')) with ordinality as told (obligation, number)
    cross join lateral (values ('OBLIGATION_DONE', obligation ->> 'doneOn'), ('OBLIGATION_DUE',
      case when coalesce(obligation ->> 'doneOn', obligation ->> 'cancelledOn', facts ->> 'endedOn') is null
        then obligation ->> 'dueOn' end)) as owed (event, day)
$$;
create function meeting_events(facts jsonb) returns table (kind text, number text, detail text, on_date date)
immutable parallel safe language sql as $$
  select 'MEETING_HELD', null::text, facts ->> 'place', fact_date(facts ->> 'heldOn')
  union all
  select event, number::text, content, day from commitments_of(facts) cross join lateral (values ('COMMITMENT_KEPT', kept_on),
    ('COMMITMENT_DUE', case when kept_on is null and cancelled_on is null then due_on end)) as made (event, day)
$$;
create function replication_events(facts jsonb) returns table (kind text, number text, detail text, on_date date)
immutable parallel safe language sql as $$
  select event, null::text, facts ->> 'practiceTitle', fact_date(day)
  from (values ('PRACTICE_BENCHMARKED', facts ->> 'benchmarkedOn'), ('PRACTICE_PLANNED', facts ->> 'plannedOn'),
    ('PRACTICE_ADOPTED', coalesce(facts ->> 'pilotedOn', facts ->> 'rolledOutOn')),
    ('PRACTICE_ROLLED_OUT', case when facts ->> 'pilotedOn' is not null then facts ->> 'rolledOutOn' end),
    ('PRACTICE_EVALUATED', facts ->> 'evaluatedOn')) as reached (event, day)
$$;
create function support_events(facts jsonb) returns table (kind text, number text, detail text, on_date date)
immutable parallel safe language sql as $$
  select 'SUPPORT_' || (movement ->> 'step'), number::text, facts ->> 'recipient', fact_date(movement ->> 'on')
  from jsonb_array_elements(coalesce(facts -> 'movements', '[]')) with ordinality as moved (movement, number)
$$;
create function zone_link_events(facts jsonb) returns table (kind text, number text, detail text, on_date date)
immutable parallel safe language sql as $$
  select event, null::text, (facts ->> 'northeastZoneName') || ' — ' || (facts ->> 'eastZoneName'), fact_date(day)
  from (values ('ZONES_LINKED', facts ->> 'since'), ('ZONE_LINK_ENDED', facts ->> 'until')) as lasts (event, day)
$$;
create function exchange_events(facts jsonb) returns table (kind text, number text, detail text, on_date date)
immutable parallel safe language sql as $$
  select event, null::text, facts ->> 'hostOrganisation', fact_date(day)
  from (values ('EXCHANGE_STARTED', facts ->> 'startsOn'), ('EXCHANGE_ENDED', facts ->> 'endsOn')) as lasts (event, day)
$$;
