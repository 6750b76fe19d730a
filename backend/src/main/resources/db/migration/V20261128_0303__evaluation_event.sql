-- What was done in a round: by whom, when and about whom. Rows are only added.
create table evaluation_event (
  number        bigint generated always as identity primary key,
  evaluation_id uuid not null references evaluation,
  kind          text not null check (kind in ('PREPARED', 'CHANGED', 'OPENED', 'REVIEW_BEGUN', 'OBJECTIONS_OPENED', 'DECIDED',
    'PUBLISHED', 'ASSESSOR_ASSIGNED', 'ASSESSOR_RELEASED', 'CONFLICT_DECLARED')),
  noted_at      timestamptz not null,
  username      text not null,
  organisation  text not null references organisation,
  -- The assessor whom it is about, or the pair that he has to do with.
  about         text,
  -- Of the snapshot or of the scores.
  digest        text,
  check ((kind in ('ASSESSOR_ASSIGNED', 'ASSESSOR_RELEASED', 'CONFLICT_DECLARED')) = (about is not null)),
  check ((kind in ('OPENED', 'DECIDED')) = (digest is not null))
);
create index evaluation_event_round on evaluation_event (evaluation_id, number);
create trigger keep_evidence before update or delete on evaluation_event for each row execute function keep_evidence();
alter table evaluation_event enable row level security;
-- How far a round has come is known to whoever knows the round; what came of it, once it is published.
create policy seen on evaluation_event for select to duikou_app using ((select caller_may('COORDINATE'))
  or kind in ('OPENED', 'REVIEW_BEGUN', 'OBJECTIONS_OPENED', 'DECIDED', 'PUBLISHED') and exists (select from evaluation
    where id = evaluation_id and (kind <> 'DECIDED' or state = 'PUBLISHED')));
create policy noted on evaluation_event for insert to duikou_app with check (
  username = (select current_setting('duikou.user', true)) and ((select caller_may('COORDINATE'))
    or kind = 'CONFLICT_DECLARED' and caller_assesses(evaluation_id)));
grant select, insert on evaluation_event to duikou_app;

-- With which pairs an assessor has to do, so that he does not score them.
create table evaluation_conflict (
  evaluation_id uuid not null references evaluation,
  username      text not null,
  pair_code     text not null references pair,
  reason        text not null,
  declared_at   timestamptz not null,
  primary key (evaluation_id, username, pair_code)
);
create trigger keep_evidence before update or delete on evaluation_conflict for each row execute function keep_evidence();
alter table evaluation_conflict enable row level security;
create policy seen on evaluation_conflict for select to duikou_app
  using ((select caller_may('COORDINATE')) or username = (select current_setting('duikou.user', true)));
create policy declared on evaluation_conflict for insert to duikou_app with check (
  username = (select current_setting('duikou.user', true)) and caller_assesses(evaluation_id)
  and exists (select from evaluation where id = evaluation_id and pair_code = any (pair_codes)
    and state in ('OPEN', 'REVIEW')));
grant select, insert on evaluation_conflict to duikou_app;
