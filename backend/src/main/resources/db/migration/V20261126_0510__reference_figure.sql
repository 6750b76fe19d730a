-- Population and product of regions by year, as the operator loads them to compare pairs; none comes with the product. Rows
-- are only added: a later one of the same region and year corrects the one before, one without a value withdraws it, and a
-- past day is told by what had been loaded then.
create table reference_figure (
  id          bigint generated always as identity primary key,
  kind        text not null check (kind in ('POPULATION', 'GDP')),
  region_code text not null references region,
  year        int not null check (year between 2000 and 2099),
  -- 万人 for the population, 亿元 for the product, as yearbooks print them.
  value       numeric(14, 4) check (value > 0),
  source      text not null,
  loaded_at   timestamptz not null,
  loaded_by   text not null
);
create index reference_figure_place on reference_figure (kind, region_code, year, id);
grant select on reference_figure to duikou_app;
grant insert (kind, region_code, year, value, source, loaded_at, loaded_by) on reference_figure to duikou_app;
