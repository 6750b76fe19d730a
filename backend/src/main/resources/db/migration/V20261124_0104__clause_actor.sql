-- Whom the plan speaks to, and who owes what to whom (section 四).
create table clause_actor (
  code    text primary key check (code ~ '^[A-Z]+$'),
  name_zh text not null,
  name_en text not null
);
create table clause_involvement (
  clause_code text not null references clause,
  role        text not null check (role in ('ACTOR', 'OWED_BY', 'OWED_TO')),
  actor_code  text not null references clause_actor,
  position    int not null,
  primary key (clause_code, role, actor_code)
);
grant select on clause_actor, clause_involvement to duikou_app;
