insert into plan_template (kind, version, sections, effective_from, made_by)
select kind, 1, sections, "from", 'product'
from jsonb_to_recordset(current_setting('duikou.document')::jsonb -> 'items') as (kind text, sections jsonb, "from" date)
on conflict do nothing;
