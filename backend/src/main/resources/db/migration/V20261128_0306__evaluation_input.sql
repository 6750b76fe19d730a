-- What people put in, in points of an item: a side of its own pair, an assessor what rules cannot count, the coordinator what
-- he sets instead, with his reason. Rows are only added; the last of whoever gave it counts.
create table evaluation_input (
  number        bigint generated always as identity primary key,
  evaluation_id uuid not null references evaluation,
  kind          text not null check (kind in ('SELF', 'EXPERT', 'REVIEW')),
  pair_code     text not null references pair,
  item          text not null,
  noted_at      timestamptz not null,
  username      text not null,
  organisation  text not null references organisation,
  side          text check (side in ('NORTHEAST', 'EAST')),
  -- None where the coordinator takes back what he had set.
  points        numeric(5, 2) check (points between 0 and 100),
  remark        text,
  check ((kind = 'SELF') = (side is not null)),
  check (kind = 'REVIEW' or points is not null),
  check (kind <> 'REVIEW' or remark is not null)
);
create index evaluation_input_item on evaluation_input (evaluation_id, kind, pair_code, item, number desc);
create trigger keep_evidence before update or delete on evaluation_input for each row execute function keep_evidence();

-- What an assessor gives is his own until the review is over: not even the coordinator sees it. What a pair thinks of itself
-- is for both its sides and for those who judge; what the coordinator sets is told with the result.
alter table evaluation_input enable row level security;
create policy seen on evaluation_input for select to duikou_app using (case kind
  when 'SELF' then (select caller_may('COORDINATE')) or caller_assesses(evaluation_id)
    or caller_has_pair(pair_code) and (select caller_may('READ_LEDGER'))
  when 'EXPERT' then username = (select current_setting('duikou.user', true)) and caller_assesses(evaluation_id)
    or (select caller_may('COORDINATE')) and exists (select from evaluation
      where id = evaluation_id and state in ('OBJECTIONS', 'DECIDED', 'PUBLISHED'))
  else (select caller_may('COORDINATE')) end);
create policy given on evaluation_input for insert to duikou_app with check (
  username = (select current_setting('duikou.user', true)) and exists (select from evaluation
    where id = evaluation_id and evaluation_input.pair_code = any (pair_codes)
      and state = case kind when 'SELF' then 'OPEN' else 'REVIEW' end)
  and case kind when 'SELF' then caller_has_side(pair_code, side) and (select caller_may('DRAFT'))
    when 'EXPERT' then caller_assesses(evaluation_id) and not exists (select from evaluation_conflict as declared
      where declared.evaluation_id = evaluation_input.evaluation_id and declared.username = evaluation_input.username
        and declared.pair_code = evaluation_input.pair_code)
    else (select caller_may('COORDINATE')) end);
grant select, insert on evaluation_input to duikou_app;

-- How many items have been scored, and nothing of how: for whoever may not see the scores themselves yet.
create function evaluation_progress(in_round uuid) returns table (kind text, username text, pair_code text, items int)
stable security definer set search_path = public language sql as $$
  select kind, case kind when 'EXPERT' then username end, pair_code, count(distinct item)::int from evaluation_input
  where evaluation_id = in_round and (caller_may('COORDINATE') or kind = 'SELF' and caller_has_pair(pair_code)
    or kind = 'EXPERT' and username = current_setting('duikou.user', true))
  group by 1, 2, 3
$$;
