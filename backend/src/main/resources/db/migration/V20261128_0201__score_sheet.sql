-- The rules by which pairs are evaluated (S6.a, S6.d): a document, version by version. A draft is the coordinator's alone, one
-- of a code at a time; what is published is for everybody and never changes.
create table score_sheet (
  code         text not null check (code ~ '^[A-Z][A-Z0-9_]{0,39}$'),
  version      int not null check (version > 0),
  state        text not null check (state in ('DRAFT', 'PUBLISHED')),
  purpose      text not null check (purpose in ('NATIONAL', 'SELF')),
  document     jsonb not null,
  -- How often the draft was saved.
  edits        int not null default 1 check (edits > 0),
  updated_at   timestamptz not null default now(),
  updated_by   text not null,
  published_at timestamptz,
  primary key (code, version),
  check (document ->> 'code' = code and document ->> 'purpose' = purpose),
  check ((state = 'PUBLISHED') = (published_at is not null))
);
create unique index score_sheet_draft on score_sheet (code) where state = 'DRAFT';
alter table score_sheet enable row level security;
create policy seen on score_sheet for select to duikou_app
  using (state = 'PUBLISHED' or (select caller_may('COORDINATE')));
create policy drafted on score_sheet for insert to duikou_app
  with check (state = 'DRAFT' and (select caller_may('COORDINATE')));
create policy changed on score_sheet for update to duikou_app
  using (state = 'DRAFT' and (select caller_may('COORDINATE'))) with check (true);
create policy discarded on score_sheet for delete to duikou_app
  using (state = 'DRAFT' and (select caller_may('COORDINATE')));
grant select, insert, delete on score_sheet to duikou_app;
grant update (state, document, edits, updated_at, updated_by, published_at) on score_sheet to duikou_app;
-- Not even its owner changes what is published.
create trigger keep_evidence before update or delete on score_sheet for each row
  when (old.state = 'PUBLISHED') execute function keep_evidence();
