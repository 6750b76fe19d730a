-- The outline of each kind of plan, after the six contents of 四(二) (S2.c). A version is never changed: a plan keeps the one
-- that it was begun with until a side takes a newer one over.
create table plan_template (
  kind           text not null check (kind in ('PHASED', 'SPECIAL', 'ANNUAL_PLAN', 'ANNUAL_SUMMARY')),
  version        int not null check (version > 0),
  sections       jsonb not null check (jsonb_array_length(sections) between 1 and 40),
  effective_from date not null,
  made_at        timestamptz not null default now(),
  made_by        text not null,
  primary key (kind, version)
);
grant select, insert on plan_template to duikou_app;
create trigger keep_evidence before update or delete on plan_template for each row execute function keep_evidence();
