-- What has been published about the cooperation, as printed and with its source: to be shown beside the ledger's own
-- figures, never added to them, because each of them counts in its own way.
create table published_figure (
  id             text primary key check (id ~ '^f\d{3}-\d+$'),
  position       int not null,
  -- Null when the figure speaks of all pairs together.
  pair_code      text references pair,
  kind           text not null check (kind in (
    'DOCUMENT', 'POLICY_INTERPRETATION', 'EVALUATION', 'EVENT', 'MECHANISM', 'ORGANISATION', 'CITY_PAIR', 'STATISTICS',
    'PROJECT', 'PARK', 'EXCHANGE', 'AGREEMENT', 'VISIT', 'PLAN')),
  title          text not null,
  -- As printed: a day, a month, a range, or a remark that there is none.
  date           text not null,
  cut_off        date,
  what           text,
  value          numeric,
  value_text     text,
  unit           text,
  qualifier      text check (qualifier in ('>', '>=', '≈', '≈<')),
  source_title   text not null,
  source_address text,
  source_quality text not null check (source_quality in ('OFFICIAL', 'MEDIA', 'MIRROR')),
  verified       text not null check (verified in ('SINGLE_SOURCE', 'TWO_SOURCES', 'SEVERAL_SOURCES', 'TWO_MIRRORS')),
  note           text,
  check (value is null or value_text is null),
  check (qualifier is null or value is not null)
);
create index published_figure_pair on published_figure (pair_code);
grant select on published_figure to duikou_app;
