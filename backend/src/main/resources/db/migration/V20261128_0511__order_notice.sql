-- An order (整改通知) that follows from a round: what was found of a pair, by which clause, what is required and until when.
create sequence order_code;
grant usage on sequence order_code to duikou_app;
create table order_notice (
  id            uuid primary key,
  code          text not null unique,
  evaluation_id uuid not null references evaluation,
  pair_code     text not null references pair,
  year          int not null,
  title         text not null,
  findings      jsonb not null check (jsonb_array_length(findings) > 0),
  due_on        date not null,
  state         text not null check (state in ('DRAFT', 'ISSUED', 'REPORTED', 'CLOSED')),
  version       int not null default 1 check (version > 0),
  -- That of the document (发文字号).
  number        text unique,
  issued_on     date,
  closed_on     date,
  -- The first day after a due day that had passed without a report: late stays late.
  late_on       date,
  created_at    timestamptz not null,
  created_by    text not null,
  updated_at    timestamptz not null,
  updated_by    text not null,
  check ((state = 'DRAFT') = (number is null)),
  check ((number is null) = (issued_on is null)),
  check ((state = 'CLOSED') = (closed_on is not null))
);
create index order_notice_pair on order_notice (pair_code, year);

-- A draft is the coordinator's; what is issued moves on, but keeps what it says, its number and its lateness.
create function keep_order() returns trigger language plpgsql as $$
declare
  moving constant text[] := array['state', 'version', 'due_on', 'closed_on', 'late_on', 'updated_at', 'updated_by'];
  issuing constant text[] := moving || array['number', 'issued_on', 'title', 'findings', 'evaluation_id', 'pair_code', 'year'];
begin
  if tg_op = 'DELETE' and old.state <> 'DRAFT' or tg_op = 'UPDATE' and (new.version <> old.version + 1
      or to_jsonb(new) - case old.state when 'DRAFT' then issuing else moving end
        is distinct from to_jsonb(old) - case old.state when 'DRAFT' then issuing else moving end
      or old.late_on is not null and new.late_on is distinct from old.late_on
      or new.state in ('REPORTED', 'CLOSED') and new.due_on <> old.due_on
      or old.state || ' ' || new.state not in ('DRAFT DRAFT', 'DRAFT ISSUED', 'ISSUED ISSUED', 'ISSUED REPORTED',
        'REPORTED ISSUED', 'REPORTED CLOSED')) then
    raise exception 'an order that was issued stays' using errcode = 'integrity_constraint_violation';
  end if;
  return coalesce(new, old);
end $$;
create trigger keep_order before update or delete on order_notice for each row execute function keep_order();

alter table order_notice enable row level security;
create policy seen on order_notice for select to duikou_app using ((select caller_may('COORDINATE'))
  or state <> 'DRAFT' and caller_has_pair(pair_code) and (select caller_may('READ_LEDGER')));
create policy drafted on order_notice for insert to duikou_app with check ((select caller_may('COORDINATE')));
create policy moved on order_notice for update to duikou_app using ((select caller_may('COORDINATE'))
  or state = 'ISSUED' and caller_has_pair(pair_code) and (select caller_may('DECIDE')))
  with check ((select caller_may('COORDINATE'))
    or state = 'REPORTED' and caller_has_pair(pair_code) and (select caller_may('DECIDE')));
create policy discarded on order_notice for delete to duikou_app using ((select caller_may('COORDINATE')));
grant select, insert, update, delete on order_notice to duikou_app;
