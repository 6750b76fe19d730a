insert into industry_section (code, name)
select code, name
from jsonb_to_recordset(current_setting('duikou.document')::jsonb -> 'items') as given (code text, name text)
on conflict (code) do update set name = excluded.name;

insert into industry_division (code, section_code, name)
select division.code, section.code, division.name
from jsonb_to_recordset(current_setting('duikou.document')::jsonb -> 'items') as section (code text, divisions jsonb),
  jsonb_to_recordset(section.divisions) as division (code text, name text)
on conflict (code) do update set (section_code, name) = (excluded.section_code, excluded.name);
