-- Every view of a name: who saw which participants of which record, and when. It is added to, and nothing else.
create table name_view (
  id           uuid primary key default gen_random_uuid(),
  viewed_at    timestamptz not null,
  username     text not null,
  organisation text not null references organisation,
  record_id    uuid not null,
  record_code  text not null,
  pair_code    text not null,
  participants uuid[] not null check (cardinality(participants) > 0)
);
create index name_view_viewed on name_view (viewed_at desc, id desc);
alter table name_view enable row level security;
create policy audited on name_view for select to duikou_app using ((select caller_may('ADMINISTER')));
create policy noted on name_view for insert to duikou_app
  with check (username = (select current_setting('duikou.user', true)));
grant select, insert on name_view to duikou_app;

-- Whose data were erased, when and why. The participant stays, and is counted, in the facts.
create table person_erasure (
  participant_id uuid primary key,
  record_id      uuid not null,
  erased_at      timestamptz not null,
  erased_by      text not null,
  reason         text not null check (reason in ('REQUEST', 'MISTAKE', 'RETENTION'))
);
create index person_erasure_record on person_erasure (record_id);
alter table person_erasure enable row level security;
create policy seen on person_erasure for select to duikou_app using (
  exists (select from exchange where id = record_id) or (select caller_may('ADMINISTER')));
grant select on person_erasure to duikou_app;

create function keep_evidence() returns trigger language plpgsql as $$
begin
  raise exception 'what was noted stays' using errcode = 'integrity_constraint_violation';
end $$;
create trigger keep_evidence before update or delete on name_view for each row execute function keep_evidence();
create trigger keep_evidence before update or delete on person_erasure for each row execute function keep_evidence();
