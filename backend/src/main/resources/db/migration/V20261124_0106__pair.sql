-- Who cooperates with whom. A sub-pair stands below the pair that it belongs to; only the associated region
-- (Inner Mongolia, R3) may still lack its eastern side.
create table pair (
  code                  text primary key check (code ~ '^[A-Z]+(-[A-Z]+)?(\.[a-z]+-[a-z]+)*$'),
  position              int not null,
  kind                  text not null check (kind in ('PROVINCE', 'CITY', 'ASSOCIATED', 'SUB')),
  parent_code           text references pair,
  clause_code           text references clause,
  northeast_region_code text not null references region,
  east_region_code      text references region,
  name_zh               text not null,
  name_en               text not null,
  short_zh              text,
  -- Filled only when the day is known; the note says what is known otherwise.
  since                 date,
  since_note            text,
  -- False where the public record shows contacts but nowhere says that the two are paired.
  confirmed             boolean not null default true,
  source_title          text not null,
  source_address        text,
  unique (northeast_region_code, east_region_code),
  check (northeast_region_code <> east_region_code),
  check (east_region_code is not null or kind = 'ASSOCIATED'),
  check ((kind = 'SUB') = (parent_code is not null)),
  check (parent_code is null or starts_with(code, parent_code || '.')),
  check (kind = 'SUB' or clause_code is not null)
);
create index pair_parent on pair (parent_code);
create index pair_east_region on pair (east_region_code);
grant select on pair to duikou_app;
