insert into region (code, name, level, parent_code, valid_from, valid_to, gb2260)
select code, name, level, parent, "validFrom", "validTo", coalesce(gb2260, true)
from jsonb_to_recordset(current_setting('duikou.document')::jsonb -> 'items')
  as given (code text, name text, level text, parent text, "validFrom" date, "validTo" date, gb2260 boolean)
on conflict (code) do update set (name, level, parent_code, valid_from, valid_to, gb2260) =
  (excluded.name, excluded.level, excluded.parent_code, excluded.valid_from, excluded.valid_to, excluded.gb2260);
