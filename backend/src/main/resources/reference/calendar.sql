-- What the operator has said of a day himself stays as he said it.
insert into calendar_day (day, name, off, notice, loaded_by)
select said.day, item.name, said.off, item.notice, 'product'
from jsonb_to_recordset(current_setting('duikou.document')::jsonb -> 'items')
  as item (notice text, name text, "from" date, "to" date, worked jsonb)
cross join lateral (
  select holiday::date as day, true as off from generate_series(item."from", item."to", interval '1 day') as holiday
  union all
  select weekend::date, false from jsonb_array_elements_text(item.worked) as weekend) as said
where not exists (select from calendar_day as known where known.day = said.day)
order by said.day;
