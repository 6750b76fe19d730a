-- What stands within records and is counted one by one, unfolded from their facts. Columns are named so that they can stand
-- beside those of their table.
create function commitments_of(facts jsonb)
returns table (number int, content text, owner_side text, owner text, due_on date, clause text, record_code text, kept_on date,
  cancelled_on date, cancel_reason text)
language sql immutable parallel safe as $$
  select (made ->> 'number')::int, made ->> 'content', made ->> 'side', made ->> 'organisation', fact_date(made ->> 'dueOn'),
    made ->> 'clause', made ->> 'recordCode', fact_date(made ->> 'keptOn'), fact_date(made ->> 'cancelledOn'),
    made ->> 'cancelReason'
  from jsonb_array_elements(coalesce(facts -> 'commitments', '[]')) as made
$$;

-- Each report with what came since the one before: amounts are reported cumulatively. The first one brings all until then; a
-- fall takes away. A report that tells no funds leaves them where they were.
create function progress_of(facts jsonb)
returns table (month_end date, reported_invested numeric, invested_more numeric, reported_paid_in numeric, paid_in_more numeric)
language sql immutable parallel safe as $$
  select month_end, invested, invested - lag(invested, 1, 0) over by_month, paid_in,
    paid_in - lag(paid_in, 1, 0) over by_month_told
  from (
    select (fact_date((report ->> 'month') || '-01') + interval '1 month - 1 day')::date as month_end,
      (report ->> 'investedWan')::numeric as invested, (report ->> 'paidInWan')::numeric as paid_in
    from jsonb_array_elements(coalesce(facts -> 'progressReports', '[]')) as report) as reported
  window by_month as (order by month_end), by_month_told as (partition by paid_in is null order by month_end)
$$;

-- Each year with how many tenants more there were than the last time that it was told.
create function indicators_of(facts jsonb)
returns table (year int, year_end date, reported_tenants int, tenants_more int, indicators jsonb)
language sql immutable parallel safe as $$
  select year, make_date(year, 12, 31), told, told - lag(told, 1, 0) over by_year, indicators
  from (
    select (one ->> 'year')::int as year, (one ->> 'tenants')::int as told, one as indicators
    from jsonb_array_elements(coalesce(facts -> 'indicators', '[]')) as one) as reported
  window by_year as (partition by told is null order by year)
$$;
