-- What the table of every ledger begins with. Nothing is ever stored here: tables are made "like" it.
create table ledger_record (
  id             uuid not null,
  code           text not null,
  pair_code      text not null,
  -- The side that drafted the record.
  side           text not null check (side in ('NORTHEAST', 'EAST')),
  organisation   text not null,
  state          text not null check (state in ('DRAFT', 'SENT', 'RETURNED', 'AGREED', 'CLOSED')),
  one_sided      boolean not null,
  version        int not null check (version > 0),
  agreed_version int not null default 0 check (agreed_version >= 0),
  created_by     text not null,
  created_at     timestamptz not null,
  updated_at     timestamptz not null,
  agreed_at      timestamptz,
  -- The facts in force, or those drafted where none are yet. Columns to query by are derived from them.
  facts          jsonb not null,
  check ((agreed_version > 0) = (agreed_at is not null)),
  check ((state in ('AGREED', 'CLOSED')) = (agreed_version > 0))
);
create sequence ledger_code;
grant usage on sequence ledger_code to duikou_app;
