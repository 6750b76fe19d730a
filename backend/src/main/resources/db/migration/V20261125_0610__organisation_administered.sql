-- Local governments are added and changed by the administrator; their users' tokens name the code, so it stays.
alter table organisation
  add column active boolean not null default true,
  add column version int not null default 1,
  add column changed_by text;
grant insert (code, kind, name_zh, name_en, region_code, changed_by) on organisation to duikou_app;
grant update (name_zh, name_en, active, version, changed_by) on organisation to duikou_app;

-- What comes with the product is no local government and stays as it is.
create function keep_central_bodies() returns trigger language plpgsql as $$
begin
  if current_user = 'duikou_app' and (new.kind <> 'LOCAL' or tg_op = 'UPDATE' and old.kind <> 'LOCAL') then
    raise exception 'central bodies stay' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger keep_central_bodies before insert or update on organisation
  for each row execute function keep_central_bodies();
