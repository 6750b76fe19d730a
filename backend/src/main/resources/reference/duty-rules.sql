insert into duty_rule (code, version, kind, title_zh, title_en, description, clause_code, receivers, period, due_from, due_month,
  due_day, to_working_day, grace_days, opens_before, reminders, may_be_empty, effective_from, made_by)
select code, 1, kind, "titleZh", "titleEn", description, clause, array['NDRC', 'COD'], period, "dueFrom",
  split_part(due, '-', 1)::int, split_part(due, '-', 2)::int, true, grace, opens, array[21, 14, 7, 1], empty, "from", 'product'
from jsonb_to_recordset(current_setting('duikou.document')::jsonb -> 'items')
  as (code text, kind text, "titleZh" text, "titleEn" text, description text, clause text, period text, "dueFrom" text,
    due text, grace int, opens int, empty boolean, "from" date)
on conflict do nothing;
