insert into organisation (code, kind, name_zh, name_en, region_code)
select code, kind, "nameZh", "nameEn", region
from jsonb_to_recordset(current_setting('duikou.document')::jsonb -> 'items')
  as given (code text, kind text, "nameZh" text, "nameEn" text, region text)
on conflict (code) do update set (kind, name_zh, name_en, region_code) =
  (excluded.kind, excluded.name_zh, excluded.name_en, excluded.region_code);
