-- What both sides say of a plan while they write it, and those who receive it of what was filed. The words of whoever receives
-- it go out with his answer, and are his own until then.
create table plan_comment (
  id           uuid primary key,
  plan_id      uuid not null references plan,
  pair_code    text not null references pair,
  section_key  text,
  text         text not null,
  written_at   timestamptz not null,
  username     text not null,
  organisation text not null references organisation,
  side         text check (side in ('NORTHEAST', 'EAST')),
  receiver     text check (receiver in ('NDRC', 'COD')),
  filing       int,
  check ((side is null) = (receiver is not null)),
  check ((receiver is null) = (filing is null))
);
create index plan_comment_plan on plan_comment (plan_id, written_at);
create trigger keep_evidence before update or delete on plan_comment for each row execute function keep_evidence();
alter table plan_comment enable row level security;
create policy seen on plan_comment for select to duikou_app using (
  caller_has_pair(pair_code) and (select caller_may('READ_DUTIES')) and (receiver is null or exists (
    select from plan_receipt where plan_receipt.plan_id = plan_comment.plan_id
      and plan_receipt.filing = plan_comment.filing and plan_receipt.receiver = plan_comment.receiver))
  or receiver is not null and caller_is_among(array[receiver]));
create policy said on plan_comment for insert to duikou_app with check (
  username = (select current_setting('duikou.user', true)) and (
    side is not null and caller_has_side(pair_code, side) and (select caller_may('DRAFT'))
    or receiver is not null and caller_is_among(array[receiver])));
grant select, insert on plan_comment to duikou_app;

create table plan_comment_resolution (
  comment_id   uuid primary key references plan_comment,
  resolved_at  timestamptz not null,
  username     text not null,
  organisation text not null references organisation
);
create trigger keep_evidence before update or delete on plan_comment_resolution
  for each row execute function keep_evidence();
alter table plan_comment_resolution enable row level security;
create policy seen on plan_comment_resolution for select to duikou_app
  using (exists (select from plan_comment where id = comment_id));
create policy settled on plan_comment_resolution for insert to duikou_app with check (
  (select caller_may('DRAFT')) and username = (select current_setting('duikou.user', true))
  and exists (select from plan_comment where id = comment_id));
grant select, insert on plan_comment_resolution to duikou_app;
