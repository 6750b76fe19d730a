-- Holidays and the weekend days that are worked for them (调休), as the yearly notices of the State Council name them; those of
-- 2017 to 2026 come with the product, later ones are loaded by the operator. Rows are only added: the last one of a day holds,
-- one that does not say whether the day is off takes back what was said.
create table calendar_day (
  id        bigint generated always as identity primary key,
  day       date not null check (day between '2017-01-01' and '2099-12-31'),
  name      text not null,
  off       boolean,
  -- 国办发明电〔2025〕7号, say.
  notice    text not null,
  loaded_at timestamptz not null default now(),
  loaded_by text not null
);
create index calendar_day_last on calendar_day (day, id desc);
grant select on calendar_day to duikou_app;
grant insert (day, name, off, notice, loaded_at, loaded_by) on calendar_day to duikou_app;

create view calendar as
  select day, name, off, notice, loaded_at
  from (select distinct on (day) day, name, off, notice, loaded_at from calendar_day order by day, id desc) as last_said
  where off is not null;
grant select on calendar to duikou_app;
