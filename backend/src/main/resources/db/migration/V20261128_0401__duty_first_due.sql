-- The day by which a duty was due at first stays known when a return gives another one for the answer.
drop function duty_course(timestamptz);
create function duty_course(until timestamptz)
returns table (rule_code text, pair_code text, year int, filed_at timestamptz, document uuid, waived_at timestamptz,
  empty_at timestamptz, declared_by text[], due_on date, first_due_on date, was_late boolean, in_grace boolean)
stable parallel safe language sql as $$
  select rule_code, pair_code, year,
    min(came_at) filter (where stands),
    (array_agg(document order by noted_at, number) filter (where stands and document is not null))[1],
    min(noted_at) filter (where kind = 'WAIVED'),
    min(noted_at) filter (where kind = 'EMPTY_CONFIRMED'),
    coalesce(array_agg(side order by noted_at, number) filter (where side is not null), '{}'),
    (array_agg(due_on order by noted_at desc, number desc) filter (where due_on is not null))[1],
    (array_agg(due_on order by noted_at desc, number desc) filter (where due_on is not null and kind <> 'RETURNED'))[1],
    bool_or(was_late and (stands or kind <> 'FILED_ON_PAPER')),
    coalesce((array_agg(in_grace order by came_at, number) filter (where stands))[1],
      bool_or(in_grace) filter (where kind = 'EMPTY_CONFIRMED'))
  from (
    select *, coalesce(paper_received_on::timestamp at time zone 'Asia/Shanghai', noted_at) as came_at,
      kind in ('FILED', 'FILED_ON_PAPER') and lead(kind) over (partition by rule_code, pair_code, year, document,
        document is null and kind <> 'FILED_ON_PAPER' order by noted_at, number) is null as stands
    from duty_event where noted_at < until) as seen
  group by rule_code, pair_code, year
$$;
