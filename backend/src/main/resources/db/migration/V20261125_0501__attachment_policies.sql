-- Which pair a record is of, as far as the caller sees the record at all: asked with the caller's own eyes.
create function pair_of_seen_record(ledger_table text, record_id uuid) returns text stable language plpgsql as $$
declare
  pair text;
begin
  execute format('select pair_code from %I where id = $1', ledger_table) into pair using record_id;
  return pair;
end $$;

create function is_own_side(pair_code text, side text) returns boolean stable language sql as $$
  select pair_code || ':' || side = any (string_to_array(current_setting('duikou.sides', true), ','))
$$;

-- Attachments follow their record; those of a draft are seen by the side that drafts.
alter table attachment enable row level security;
create policy seen on attachment for select to duikou_app using (
  case when shown_at is null then is_own_side(pair_of_seen_record(ledger_table, record_id), side)
  else pair_of_seen_record(ledger_table, record_id) is not null end);
create policy added on attachment for insert to duikou_app with check (
  (select current_setting('duikou.reach', true)) = 'OWN'
  and is_own_side(pair_of_seen_record(ledger_table, record_id), side));
create policy moved on attachment for update to duikou_app using (
  (select current_setting('duikou.reach', true)) = 'OWN'
  and is_own_side(pair_of_seen_record(ledger_table, record_id), side));
create policy discarded on attachment for delete to duikou_app using (
  (select current_setting('duikou.reach', true)) = 'OWN'
  and shown_at is null and is_own_side(pair_of_seen_record(ledger_table, record_id), side));
grant select, insert, update, delete on attachment to duikou_app;
