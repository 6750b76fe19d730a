-- What a round came to when it was decided, with the engine that reckoned it. Nobody but the coordinator knows before it is
-- published, and it never changes.
create table evaluation_result (
  evaluation_id uuid primary key references evaluation,
  engine        int not null check (engine > 0),
  scores        jsonb not null,
  digest        text not null check (digest ~ '^[0-9a-f]{64}$'),
  decided_at    timestamptz not null,
  decided_by    text not null
);
create trigger keep_evidence before update or delete on evaluation_result for each row execute function keep_evidence();
alter table evaluation_result enable row level security;
create policy seen on evaluation_result for select to duikou_app using ((select caller_may('COORDINATE'))
  or exists (select from evaluation where id = evaluation_id and state = 'PUBLISHED'));
create policy decided on evaluation_result for insert to duikou_app with check ((select caller_may('COORDINATE'))
  and exists (select from evaluation where id = evaluation_id and state = 'OBJECTIONS'));
grant select, insert on evaluation_result to duikou_app;
