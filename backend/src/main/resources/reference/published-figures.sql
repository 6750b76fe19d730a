-- Nothing refers to a published figure, so the table simply becomes what the file says.
delete from published_figure;

insert into published_figure (id, position, pair_code, kind, title, date, cut_off, what, value, value_text, unit,
  qualifier, source_title, source_address, source_quality, verified, note)
select id, ordinality, pair, kind, title, date, "cutOff", what, value, "valueText", unit,
  qualifier, "sourceTitle", "sourceAddress", "sourceQuality", verified, note
from rows from (jsonb_to_recordset(current_setting('duikou.document')::jsonb -> 'items')
  as (id text, pair text, kind text, title text, date text, "cutOff" date, what text, value numeric, "valueText" text,
    unit text, qualifier text, "sourceTitle" text, "sourceAddress" text, "sourceQuality" text, verified text,
    note text)) with ordinality;
