-- Who the participants are, sealed by the application (AES-GCM); the database never holds the key. The marks are keyed
-- hashes, of the identity and of the name, so that the same person or a name in a text is found without opening anything.
create table participant_person (
  participant_id uuid primary key,
  record_id      uuid not null references exchange on delete cascade,
  -- The side that sent the participant, and whose the data are.
  owner_side     text not null check (owner_side in ('NORTHEAST', 'EAST')),
  entered_by     text not null,
  entered_at     timestamptz not null,
  key_id         text not null,
  sealed         bytea not null,
  identity_mark  bytea not null,
  name_mark      bytea not null
);
create index participant_person_record on participant_person (record_id);
create index participant_person_identity on participant_person (identity_mark);
create index participant_person_key on participant_person (key_id);

create function caller_may(permission text) returns boolean stable language sql as $$
  select coalesce(permission = any (string_to_array(current_setting('duikou.permissions', true), ',')), false)
$$;

-- Whether the caller works for that side of the record; the record itself must be the caller's to see.
create function caller_is_of(record uuid, of_side text) returns boolean stable language sql as $$
  select current_setting('duikou.reach', true) = 'OWN' and exists (select from exchange where id = record
    and pair_code || ':' || of_side = any (string_to_array(current_setting('duikou.sides', true), ',')))
$$;

alter table participant_person enable row level security;
create policy seen on participant_person for select to duikou_app using (
  (select caller_may('READ_NAMES')) and exists (select from exchange where id = record_id)
  or caller_is_of(record_id, owner_side)
    and ((select caller_may('READ_OWN_NAMES')) or entered_by = (select current_setting('duikou.user', true))));
create policy entered on participant_person for insert to duikou_app with check (
  (select caller_may('DRAFT')) and caller_is_of(record_id, owner_side)
  and entered_by = (select current_setting('duikou.user', true)));
create policy corrected on participant_person for update to duikou_app
  using ((select caller_may('DRAFT')) and caller_is_of(record_id, owner_side))
  with check ((select caller_may('DRAFT')) and caller_is_of(record_id, owner_side));
grant select, insert, update (entered_at, key_id, sealed, identity_mark, name_mark) on participant_person to duikou_app;
