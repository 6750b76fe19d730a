-- When a practice was taken over, stage by stage: two adoptions with the same days are one that was told twice. A stage that
-- was not told is none of a day, whether its name stands there or not.
create function adoption_days(facts jsonb) returns text[] immutable strict parallel safe language sql as $$
  select array[facts ->> 'benchmarkedOn', facts ->> 'plannedOn', facts ->> 'pilotedOn', facts ->> 'rolledOutOn',
    facts ->> 'evaluatedOn']
$$;
