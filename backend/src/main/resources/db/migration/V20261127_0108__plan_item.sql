-- The targets and tasks of a plan, each one document; they are written and signed with it.
create table plan_target (
  id        uuid primary key,
  plan_id   uuid not null references plan,
  pair_code text not null references pair,
  added     bigint generated always as identity,
  version   int not null default 1,
  facts     jsonb not null
);
create table plan_task (
  id        uuid primary key,
  plan_id   uuid not null references plan,
  pair_code text not null references pair,
  added     bigint generated always as identity,
  version   int not null default 1,
  facts     jsonb not null
);
create index plan_target_plan on plan_target (plan_id);
create index plan_task_plan on plan_task (plan_id);
alter table plan_target enable row level security;
alter table plan_task enable row level security;
create policy seen on plan_target for select to duikou_app
  using (caller_has_pair(pair_code) and (select caller_may('READ_DUTIES')));
create policy written on plan_target to duikou_app
  using (caller_has_pair(pair_code) and (select caller_may('DRAFT')));
create policy seen on plan_task for select to duikou_app
  using (caller_has_pair(pair_code) and (select caller_may('READ_DUTIES')));
create policy written on plan_task to duikou_app
  using (caller_has_pair(pair_code) and (select caller_may('DRAFT')));
grant select, insert, delete, update (version, facts) on plan_target, plan_task to duikou_app;

-- That a task was done, as either side tells it; the last word holds. The task may be gone before the plan is signed.
create table plan_task_done (
  number       bigint generated always as identity primary key,
  task_id      uuid not null,
  plan_id      uuid not null references plan,
  pair_code    text not null references pair,
  side         text not null check (side in ('NORTHEAST', 'EAST')),
  done_on      date not null,
  note         text,
  noted_at     timestamptz not null,
  username     text not null,
  organisation text not null references organisation
);
create index plan_task_done_plan on plan_task_done (plan_id, task_id, number desc);
create trigger keep_evidence before update or delete on plan_task_done for each row execute function keep_evidence();
alter table plan_task_done enable row level security;
create policy seen on plan_task_done for select to duikou_app
  using (caller_has_pair(pair_code) and (select caller_may('READ_DUTIES')));
create policy told on plan_task_done for insert to duikou_app with check (caller_has_side(pair_code, side)
  and (select caller_may('DRAFT')) and username = (select current_setting('duikou.user', true)));
grant select, insert on plan_task_done to duikou_app;
