insert into zone_type (code, position, name_zh, name_en, clause_code, functional_zone)
select code, ordinality, "nameZh", "nameEn", clause, "functionalZone"
from rows from (jsonb_to_recordset(current_setting('duikou.document')::jsonb -> 'items')
  as (code text, "nameZh" text, "nameEn" text, clause text, "functionalZone" boolean)) with ordinality
on conflict (code) do update set (position, name_zh, name_en, clause_code, functional_zone) =
  (excluded.position, excluded.name_zh, excluded.name_en, excluded.clause_code, excluded.functional_zone);
