-- As before, with what was done in evaluations and with what follows from them.
create or replace function inbox(day date)
returns table (id uuid, at timestamptz, kind text, addressee text, receivers text[], resource text, resource_id text,
  title text, title_en text, pair_code text, side text, receiver text, username text, reason text, due_on date, met boolean,
  unread boolean)
stable parallel safe language sql as $$
  select md5(key)::uuid, item.at, kind, addressee, receivers, resource, resource_id, title, title_en, pair_code, side,
    receiver, item.username, reason, due_on, met,
    coalesce(item.at > mark.seen_until, true) and not exists (select from inbox_seen as seen
      where seen.username = caller.name and seen.item = md5(key)::uuid)
  from (select current_setting('duikou.user', true) as name) as caller
  cross join (
    select * from inbox_of_days(day) union all select * from inbox_of_events(day)
    union all select * from inbox_of_orders(day) union all select * from inbox_of_due_orders(day)
    union all select * from inbox_of_evaluations(day)) as item
  left join inbox_mark as mark on mark.username = caller.name
  where item.username is distinct from caller.name
$$;

-- Mail may be about evaluations and what follows from them too, for whoever wants that.
alter table notice_choice drop constraint notice_choice_topics_check,
  add constraint notice_choice_topics_check check (topics @> '{DUTIES}'
    and topics <@ array['DUTIES', 'PLANS', 'COMMENTS', 'LEDGERS', 'EVALUATIONS']);
