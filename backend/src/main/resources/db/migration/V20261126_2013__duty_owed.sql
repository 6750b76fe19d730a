-- Of which periods the rules demand a document, and by which day each rule says: of all whose day comes until the end of that
-- year. A period is counted from its first day or from the day after its last; the version in force on that day holds.
-- The first five years are those of the plan, 2017 to 2020.
create function duty_period(last_year int)
returns table (rule_code text, rule_version int, kind text, title_zh text, title_en text, clause_code text, pair_codes text[],
  receivers text[], to_working_day boolean, grace_days int, opens_before int, reminders int[], may_be_empty boolean, year int,
  period text, period_from date, period_to date, ruled_on date)
stable parallel safe language sql as $$
  select code, version, kind, title_zh, title_en, clause_code, pair_codes, receivers, to_working_day, grace_days, opens_before,
    reminders, may_be_empty, year, concat_ws('-', year, nullif(last, year)), make_date(year, 1, 1), make_date(last, 12, 31),
    make_date(counted, due_month, due_day)
  from (
    select *, min(effective_from) over (partition by code order by version desc
        rows between unbounded preceding and 1 preceding) as superseded_from
    from duty_rule) as rule
  cross join lateral generate_series(2017, last_year) as year
  cross join lateral (select case rule.period when 'YEAR' then year else (year + 4) / 5 * 5 end as last) as span
  cross join lateral (select case due_from when 'PERIOD_START' then year else last + 1 end as counted) as day
  where (rule.period = 'YEAR' or year = 2017 or year % 5 = 1) and counted <= last_year
    and make_date(counted, 1, 1) >= effective_from
    and make_date(counted, 1, 1) < least(superseded_from, effective_until, 'infinity')
$$;
