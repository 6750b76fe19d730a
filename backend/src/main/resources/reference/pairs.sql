insert into pair (code, position, kind, parent_code, clause_code, northeast_region_code, east_region_code,
  name_zh, name_en, short_zh, since, since_note, confirmed, source_title, source_address)
select code, ordinality, kind, parent, clause, northeast, east,
  "nameZh", "nameEn", "shortZh", since, "sinceNote", coalesce(confirmed, true), "sourceTitle", "sourceAddress"
from rows from (jsonb_to_recordset(current_setting('duikou.document')::jsonb -> 'items')
  as (code text, kind text, parent text, clause text, northeast text, east text, "nameZh" text, "nameEn" text,
    "shortZh" text, since date, "sinceNote" text, confirmed boolean, "sourceTitle" text, "sourceAddress" text))
  with ordinality
on conflict (code) do update set (position, kind, parent_code, clause_code, northeast_region_code, east_region_code,
    name_zh, name_en, short_zh, since, since_note, confirmed, source_title, source_address) =
  (excluded.position, excluded.kind, excluded.parent_code, excluded.clause_code, excluded.northeast_region_code,
    excluded.east_region_code, excluded.name_zh, excluded.name_en, excluded.short_zh, excluded.since,
    excluded.since_note, excluded.confirmed, excluded.source_title, excluded.source_address);
