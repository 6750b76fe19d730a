-- The nine kinds of functional zones of T4.1.a, and the further carriers of cooperation that other clauses name.
create table zone_type (
  code            text primary key check (code ~ '^[A-Z_]+$'),
  position        int not null,
  name_zh         text not null unique,
  name_en         text not null unique,
  clause_code     text not null references clause,
  functional_zone boolean not null
);
grant select on zone_type to duikou_app;
