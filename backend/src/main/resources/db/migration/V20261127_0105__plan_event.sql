-- What has been done with a plan: by whom, when, why, and for which content. Rows are only added.
create table plan_event (
  number       bigint generated always as identity primary key,
  plan_id      uuid not null references plan,
  pair_code    text not null references pair,
  kind         text not null check (kind in ('BEGUN', 'TEMPLATE_ADOPTED', 'CARRIED_OVER', 'SUBMITTED', 'REOPENED', 'SIGNED',
    'SIGNATURE_WITHDRAWN', 'FILED', 'RECEIVED', 'RETURNED', 'ABANDONED')),
  noted_at     timestamptz not null,
  username     text not null,
  organisation text not null references organisation,
  side         text check (side in ('NORTHEAST', 'EAST')),
  receiver     text check (receiver in ('NDRC', 'COD')),
  reason       text,
  version      int not null,
  -- Of what was signed or filed.
  digest       text,
  filing       int,
  answer_by    date,
  check ((receiver is not null) = (kind in ('RECEIVED', 'RETURNED'))),
  check ((kind in ('SIGNED', 'FILED')) = (digest is not null)),
  check (kind not in ('REOPENED', 'SIGNATURE_WITHDRAWN', 'RETURNED', 'ABANDONED') or reason is not null),
  check ((kind = 'RETURNED') = (answer_by is not null))
);
create index plan_event_plan on plan_event (plan_id, number);
create trigger keep_evidence before update or delete on plan_event for each row execute function keep_evidence();
alter table plan_event enable row level security;
create policy seen on plan_event for select to duikou_app
  using (caller_has_pair(pair_code) and (select caller_may('READ_DUTIES')));
-- Whoever receives a plan knows what became of it since it was filed, and nothing of how it was written.
create policy received on plan_event for select to duikou_app using (kind in ('FILED', 'RECEIVED', 'RETURNED')
  and exists (select from plan where plan.id = plan_id and caller_is_among(receivers)));
create policy noted on plan_event for insert to duikou_app with check (
  username = (select current_setting('duikou.user', true)) and (caller_has_side(pair_code, side) and receiver is null
    or side is null and caller_is_among(array[receiver])));
grant select, insert on plan_event to duikou_app;
