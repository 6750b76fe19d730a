-- The plan (国办发〔2017〕22号) as a tree, in its own order. Titles are ours; the official text comes from a file
-- that the administrator loads, whole and under one version name.
create table clause (
  code                  text primary key check (code ~ '^[A-Z]\d*(\.\d+)?(\.[a-z])?$'),
  parent_code           text references clause,
  position              int not null unique deferrable initially deferred,
  level                 int not null check (level between 0 and 3),
  kind                  text not null check (kind in (
    'SECTION', 'PREAMBLE', 'GUIDING_THOUGHT', 'GUIDING_CLAUSE', 'PRINCIPLES', 'PRINCIPLE', 'PRINCIPLE_CLAUSE', 'GOALS',
    'GOAL', 'PAIR_BASIS', 'PAIR_GROUP', 'PAIR', 'ASSOCIATED_REGION', 'TASK_GROUP', 'TASK', 'MEASURE', 'SAFEGUARD',
    'OBLIGATION')),
  ref                   text not null,
  title_zh              text not null,
  title_en              text not null,
  modality              text,
  direction             text check (direction in ('EAST_TO_NORTHEAST', 'NORTHEAST_TO_EAST', 'BOTH')),
  evidence_kinds        text[] not null default '{}',
  items                 text[] not null default '{}',
  frequency             text,
  -- Text, because the plan says “in good time” where it gives no date.
  deadline              text,
  catalogue_version     text not null,
  official_text         text check (length(official_text) between 1 and 4000),
  official_text_version text,
  check ((official_text is null) = (official_text_version is null))
);
create index clause_parent on clause (parent_code);
grant select, update (official_text, official_text_version) on clause to duikou_app;
