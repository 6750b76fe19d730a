-- What a round comes to by a change after it was decided: the decision itself stays beside it, and so does every amendment.
create table evaluation_amendment (
  evaluation_id   uuid not null references evaluation,
  number          int not null check (number > 0),
  change_id       uuid not null unique references evaluation_change,
  engine          int not null check (engine > 0),
  scores          jsonb not null,
  digest          text not null check (digest ~ '^[0-9a-f]{64}$'),
  amended_at      timestamptz not null,
  amended_by      text not null,
  primary key (evaluation_id, number)
);
create trigger keep_evidence before update or delete on evaluation_amendment for each row execute function keep_evidence();
alter table evaluation_amendment enable row level security;
create policy seen on evaluation_amendment for select to duikou_app using ((select caller_may('COORDINATE'))
  or exists (select from evaluation where id = evaluation_id and state = 'PUBLISHED'));
create policy amended on evaluation_amendment for insert to duikou_app with check ((select caller_may('COORDINATE'))
  and amended_by = (select current_setting('duikou.user', true))
  and exists (select from evaluation where id = evaluation_id and state in ('DECIDED', 'PUBLISHED')));
grant select, insert on evaluation_amendment to duikou_app;

-- It is noted among what was done, with its digest, and told with the result.
alter table evaluation_event
  drop constraint evaluation_event_kind_check,
  drop constraint evaluation_event_check1,
  add check (kind in ('PREPARED', 'CHANGED', 'OPENED', 'REVIEW_BEGUN', 'OBJECTIONS_OPENED', 'DECIDED', 'AMENDED',
    'PUBLISHED', 'ASSESSOR_ASSIGNED', 'ASSESSOR_RELEASED', 'CONFLICT_DECLARED')),
  add check ((kind in ('OPENED', 'DECIDED', 'AMENDED')) = (digest is not null));
drop policy seen on evaluation_event;
create policy seen on evaluation_event for select to duikou_app using ((select caller_may('COORDINATE'))
  or kind in ('OPENED', 'REVIEW_BEGUN', 'OBJECTIONS_OPENED', 'DECIDED', 'AMENDED', 'PUBLISHED') and exists (
    select from evaluation where id = evaluation_id and (kind not in ('DECIDED', 'AMENDED') or state = 'PUBLISHED')));
