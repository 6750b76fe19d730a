-- GB/T 4754-2017, sections and divisions: as deep as a cooperation project needs to be told apart.
create table industry_section (
  code text primary key check (code ~ '^[A-T]$'),
  name text not null
);
create table industry_division (
  code         text primary key check (code ~ '^\d{2}$'),
  section_code text not null references industry_section,
  name         text not null
);
grant select on industry_section, industry_division to duikou_app;
