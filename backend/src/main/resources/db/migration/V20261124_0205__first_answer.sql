-- The first answer to each Idempotency-Key, to be given again for a day.
create table first_answer (
  owner       text not null,
  key         text not null,
  asked       text not null,
  status      int,
  location    text,
  etag        text,
  body        text,
  answered_at timestamptz not null default now(),
  primary key (owner, key)
);
create index first_answer_age on first_answer (answered_at);
grant select, insert, update, delete on first_answer to duikou_app;
