-- A wish for more time that waits is withdrawn by the report that the order is done, whoever of the pair makes it.
do $$
declare
  bound text;
begin
  for bound in select conname from pg_constraint where conrelid = 'order_extension'::regclass and contype = 'c'
      and (pg_get_constraintdef(oid) like '%asked_by%' or pg_get_constraintdef(oid) like '%GRANTED%') loop
    execute format('alter table order_extension drop constraint %I', bound);
  end loop;
end $$;
alter table order_extension
  add check (state in ('ASKED', 'GRANTED', 'REFUSED', 'WITHDRAWN')),
  add check (decided_by <> asked_by or state = 'WITHDRAWN');

alter policy decided on order_extension with check ((select caller_may('COORDINATE')) and state in ('GRANTED', 'REFUSED')
  and decided_by = (select current_setting('duikou.user', true)));
create policy withdrawn on order_extension for update to duikou_app
  using (state = 'ASKED' and caller_has_pair(pair_code) and (select caller_may('DECIDE')))
  with check (state = 'WITHDRAWN' and caller_has_pair(pair_code) and (select caller_may('DECIDE'))
    and decided_by = (select current_setting('duikou.user', true)));
