-- Who assesses what rules cannot count, in which round, by his name and the body that he belongs to.
create table evaluation_assessor (
  evaluation_id uuid not null references evaluation,
  username      text not null,
  organisation  text not null references organisation,
  assigned_at   timestamptz not null,
  assigned_by   text not null,
  -- What he gave counts no more from then on.
  released_at   timestamptz,
  released_by   text,
  primary key (evaluation_id, username),
  check ((released_at is null) = (released_by is null))
);
create index evaluation_assessor_person on evaluation_assessor (username);
alter table evaluation_assessor enable row level security;
create policy seen on evaluation_assessor for select to duikou_app
  using ((select caller_may('COORDINATE')) or username = (select current_setting('duikou.user', true)));
create policy assigned on evaluation_assessor for insert to duikou_app with check ((select caller_may('COORDINATE')));
create policy changed on evaluation_assessor for update to duikou_app using ((select caller_may('COORDINATE')));
grant select, insert on evaluation_assessor to duikou_app;
grant update (organisation, assigned_at, assigned_by, released_at, released_by) on evaluation_assessor to duikou_app;

-- Whether the caller assesses in that round, and whether he acts for a government at all.
create function caller_assesses(in_round uuid) returns boolean stable language sql as $$
  select caller_may('ASSESS') and exists (select from evaluation_assessor as assigned
    where assigned.evaluation_id = in_round and assigned.released_at is null
      and assigned.username = current_setting('duikou.user', true)
      and assigned.organisation = current_setting('duikou.organisation', true))
$$;
create function caller_is_local() returns boolean stable parallel safe language sql as $$
  select coalesce(current_setting('duikou.pairs', true), '') <> ''
$$;

-- The coordinator knows every round; an assessor his own and a government that of its pair once it is open; whoever else
-- reads ledgers what is published.
alter table evaluation enable row level security;
create policy seen on evaluation for select to duikou_app using (
  (select caller_may('COORDINATE')) or state <> 'PREPARING' and (caller_assesses(id)
    or (select caller_may('READ_LEDGER')) and case when (select caller_is_local())
      then pair_codes && (select string_to_array(current_setting('duikou.pairs', true), ',')) else state = 'PUBLISHED' end));
create policy prepared on evaluation for insert to duikou_app
  with check (state = 'PREPARING' and (select caller_may('COORDINATE')));
create policy moved on evaluation for update to duikou_app using ((select caller_may('COORDINATE')));
grant select, insert, update on evaluation to duikou_app;
