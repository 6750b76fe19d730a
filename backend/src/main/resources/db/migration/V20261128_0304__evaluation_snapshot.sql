-- Each line is sealed with all before it, so that however many there are, memory holds one digest. Lines come in an order that
-- whoever asks states.
create function sealed_with(before bytea, line text) returns bytea immutable strict parallel safe language sql as $$
  select sha256(before || convert_to(line, 'UTF8'))
$$;
create aggregate sealed_lines(text) (sfunc = sealed_with, stype = bytea, initcond = '\x');

-- What was known when a round was opened, sealed with the digest of the snapshot before it.
create table evaluation_snapshot (
  evaluation_id   uuid primary key references evaluation,
  -- The place in the chain of all snapshots.
  number          int not null unique check (number > 0),
  taken_at        timestamptz not null,
  taken_by        text not null,
  figures_as_of   date not null,
  previous_digest text check (previous_digest ~ '^[0-9a-f]{64}$'),
  digest          text not null check (digest ~ '^[0-9a-f]{64}$'),
  check ((number = 1) = (previous_digest is null))
);
-- All that scores of a pair may rest on.
create table evaluation_facts (
  evaluation_id uuid not null references evaluation,
  pair_code     text not null references pair,
  facts         jsonb not null,
  digest        text not null check (digest ~ '^[0-9a-f]{64}$'),
  primary key (evaluation_id, pair_code)
);
-- Each figure among the facts, or that one of them is made of, with the seal of the records that it counts.
create table evaluation_figure (
  evaluation_id   uuid not null references evaluation,
  pair_code       text not null references pair,
  period          text not null check (period in ('EVALUATED', 'BEFORE')),
  measure         text not null,
  measure_version int not null,
  gross           numeric,
  net             numeric,
  list            text not null,
  records         bigint not null check (records >= 0),
  digest          text check (digest ~ '^[0-9a-f]{64}$'),
  primary key (evaluation_id, pair_code, period, measure),
  check ((records = 0) = (digest is null))
);
