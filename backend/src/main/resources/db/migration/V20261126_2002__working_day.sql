-- Every day of the calendar, whether it is worked, and how many working days there have been until and with it: the third
-- working day after a day is the one whose number is greater by three.
create table working_day (
  day     date primary key,
  working boolean not null,
  number  int not null,
  -- The day itself where it is worked, or else the first one after it that is.
  next    date
);
create index working_day_number on working_day (number) where working;
grant select on working_day to duikou_app;

-- Without a word of the State Council it is the weekends that are off. Written anew whenever something was said of a day,
-- as far as that changes anything.
create function keep_working_days() returns trigger language plpgsql security definer set search_path = public as $$
begin
  lock table working_day in share row exclusive mode;
  insert into working_day as known (day, working, number, next)
  select day, working, count(*) filter (where working) over (order by day),
    min(day) filter (where working) over (order by day desc)
  from (
    select every.day::date as day, coalesce(not calendar.off, extract(isodow from every.day) < 6) as working
    from generate_series(date '2017-01-01', date '2101-12-31', interval '1 day') as every (day)
    left join calendar on calendar.day = every.day) as days
  on conflict (day) do update set (working, number, next) = (excluded.working, excluded.number, excluded.next)
  where (known.working, known.number, known.next) is distinct from (excluded.working, excluded.number, excluded.next);
  return null;
end $$;
create trigger keep_working_days after insert on calendar_day for each statement execute function keep_working_days();
