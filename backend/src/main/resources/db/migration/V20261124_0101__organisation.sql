-- Bodies that have users. A local one acts for exactly one region, and through it for the pairs of that region.
create table organisation (
  code        text primary key check (code ~ '^[a-z]+$'),
  kind        text not null check (kind in ('CENTRAL', 'LOCAL', 'ASSESSOR', 'OPERATOR')),
  name_zh     text not null,
  name_en     text not null,
  region_code text unique references region,
  check ((kind = 'LOCAL') = (region_code is not null))
);
grant select on organisation to duikou_app;
