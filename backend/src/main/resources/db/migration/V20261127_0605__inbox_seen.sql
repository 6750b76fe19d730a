-- What a person has seen of what reached him: all until a moment, and single ones after it. Nothing else of an inbox is kept.
create table inbox_mark (
  username   text primary key,
  seen_until timestamptz not null
);
create table inbox_seen (
  username text not null,
  item     uuid not null,
  at       timestamptz not null,
  primary key (username, item)
);
alter table inbox_mark enable row level security;
alter table inbox_seen enable row level security;
create policy own on inbox_mark to duikou_app using (username = (select current_setting('duikou.user', true)));
create policy own on inbox_seen to duikou_app using (username = (select current_setting('duikou.user', true)));
grant select, insert, update on inbox_mark to duikou_app;
grant select, insert, delete on inbox_seen to duikou_app;
