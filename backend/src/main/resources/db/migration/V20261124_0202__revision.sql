-- The one log: every proposed change of a ledger record and its decision.
create table revision (
  id              uuid primary key,
  ledger          text not null,
  record_id       uuid not null,
  number          int not null,
  pair_code       text not null references pair,
  side            text not null check (side in ('NORTHEAST', 'EAST')),
  organisation    text not null references organisation,
  action          text not null check (action in ('CREATE', 'CHANGE', 'CLOSE')),
  state           text not null check (state in ('DRAFT', 'SENT', 'AGREED', 'RETURNED', 'WITHDRAWN')),
  -- Drafted, sent, or returned and not answered yet.
  open            boolean not null,
  edition         int not null,
  base_version    int not null,
  title           text not null,
  facts           jsonb not null,
  proposed_by     text not null,
  drafted_at      timestamptz not null,
  sent_by         text,
  sent_at         timestamptz,
  decided_by      text,
  decided_for     text,
  decided_at      timestamptz,
  reason          text,
  counter_facts   jsonb,
  agreed_version  int,
  previous_digest text,
  digest          text,
  unique (record_id, number),
  unique (record_id, agreed_version),
  check ((state = 'AGREED') = (agreed_version is not null)),
  check ((state = 'AGREED') = (digest is not null)),
  check ((state in ('AGREED', 'RETURNED', 'WITHDRAWN')) = (decided_at is not null)),
  check (state <> 'RETURNED' or reason is not null),
  check (open or state not in ('DRAFT', 'SENT'))
);
-- One proposal at a time lies before the other side; each side may prepare one.
create unique index revision_sent on revision (record_id) where state = 'SENT';
create unique index revision_draft on revision (record_id, side) where state = 'DRAFT';
create index revision_open on revision (pair_code, state, drafted_at) where open;
create index revision_decided on revision (decided_at desc, id desc) where state = 'AGREED';
create index revision_pair on revision (pair_code);
call protect_ledger_table('revision');
