-- Administrative divisions. A code keeps its row when the division is renamed or dissolved: old records still name it.
create table region (
  code        text primary key check (code ~ '^\d{6}$'),
  name        text not null,
  level       text not null check (level in ('PROVINCE', 'PREFECTURE', 'DISTRICT')),
  parent_code text references region,
  valid_from  date,
  valid_to    date,
  -- False for development zones: the statistics bureau numbers them (…71 to …79), GB/T 2260 does not know them.
  gb2260      boolean not null default true,
  check (valid_from <= valid_to),
  check ((level = 'PROVINCE') = (parent_code is null)),
  -- Districts of Beijing, Tianjin and Shanghai hang below the municipality itself; the dummy 市辖区 between is left out.
  check (left(parent_code, 2) = left(code, 2))
);
create index region_parent on region (parent_code);
grant select on region to duikou_app;
