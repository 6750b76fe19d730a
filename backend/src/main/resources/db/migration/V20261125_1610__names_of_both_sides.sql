-- Marks of all names of a record, whichever side has entered them: both sides write about it, and others read both.
create function names_of_record(record uuid) returns table (key_id text, name_mark bytea)
language sql stable security definer set search_path = public as $$
  select key_id, name_mark from participant_person
  where record_id = record and (caller_is_of(record, 'NORTHEAST') or caller_is_of(record, 'EAST'))
$$;
drop function name_marks(text[]);

-- A text that was refused for a name tells that the name is there: whoever tries one is noted beside those who saw one.
alter table name_view add kind text not null default 'SEEN' check (kind in ('SEEN', 'REFUSED'));
alter table name_view drop constraint name_view_participants_check;
alter table name_view add constraint name_view_participants_check
  check (case kind when 'SEEN' then cardinality(participants) > 0 else participants = '{}' end);
create index name_view_refused on name_view (username, viewed_at) where kind = 'REFUSED';

-- How often the caller was refused since then; whoever may not read the notes is still counted.
create function name_refusals(since timestamptz) returns int
language sql stable security definer set search_path = public as $$
  select count(*)::int from name_view
  where kind = 'REFUSED' and username = current_setting('duikou.user', true) and viewed_at > since
$$;
