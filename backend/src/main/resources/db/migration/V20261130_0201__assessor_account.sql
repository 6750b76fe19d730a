-- Whose accounts may assess. People and their roles are kept where they sign in; of those who have come with that role it is
-- noted here, so that nobody else is assigned. Whoever comes without it is struck off.
create table assessor_account (
  username     text primary key,
  organisation text not null references organisation,
  known_since  timestamptz not null
);
-- Those who have been assigned before are known.
insert into assessor_account (username, organisation, known_since)
select distinct on (username) username, organisation, assigned_at from evaluation_assessor order by username, assigned_at desc;

alter table assessor_account enable row level security;
create policy seen on assessor_account for select to duikou_app using (username = (select current_setting('duikou.user', true))
  or (select caller_may('COORDINATE')) or (select caller_may('DECIDE')));
create policy came on assessor_account for insert to duikou_app with check ((select caller_may('ASSESS'))
  and username = (select current_setting('duikou.user', true))
  and organisation = (select current_setting('duikou.organisation', true)));
create policy moved on assessor_account for update to duikou_app
  using (username = (select current_setting('duikou.user', true)))
  with check ((select caller_may('ASSESS')) and organisation = (select current_setting('duikou.organisation', true)));
create policy struck on assessor_account for delete to duikou_app
  using (username = (select current_setting('duikou.user', true)));
grant select, insert, delete on assessor_account to duikou_app;
grant update (organisation) on assessor_account to duikou_app;
