-- The wall under the queries. Who calls is told by the application on every connection (duikou.reach, duikou.pairs,
-- duikou.sides); where nothing is told, nothing is seen. The settings are read in sub-selects, hence once a query.
create procedure protect_ledger_table(table_name text) language plpgsql as $$
declare
  mine constant text := 'pair_code = any ((select string_to_array(current_setting(''duikou.pairs'', true), '',''))::text[])';
  my_draft constant text :=
    'pair_code || '':'' || side = any ((select string_to_array(current_setting(''duikou.sides'', true), '',''))::text[])';
  own constant text := '(select current_setting(''duikou.reach'', true)) = ''OWN''';
begin
  execute format('alter table %I enable row level security', table_name);
  execute format($policy$create policy seen on %I for select to duikou_app using (
      case (select current_setting('duikou.reach', true))
        when 'OWN' then %s and (state <> 'DRAFT' or %s)
        when 'SENT' then state <> 'DRAFT'
        when 'AGREED' then state in ('AGREED', 'CLOSED')
        else false
      end)$policy$, table_name, mine, my_draft);
  execute format('create policy drafted on %I for insert to duikou_app with check (%s and %s and %s)',
                 table_name, own, mine, my_draft);
  execute format('create policy moved on %I for update to duikou_app using (%s and %s and (state <> ''DRAFT'' or %s))',
                 table_name, own, mine, my_draft);
  execute format('create policy discarded on %I for delete to duikou_app using (%s and %s)',
                 table_name, own, my_draft);
  execute format('grant select, insert, update, delete on %I to duikou_app', table_name);
end $$;
