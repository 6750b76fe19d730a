-- What was published stays, and so does what the coordinator has made of a sheet under the number of a version that comes later.
insert into score_sheet (code, version, state, purpose, document, updated_by, published_at)
select sheet ->> 'code', coalesce((sheet ->> 'version')::int, 1), 'PUBLISHED', sheet ->> 'purpose', sheet - 'version',
  'product', now()
from jsonb_array_elements(current_setting('duikou.document')::jsonb -> 'items') as sheet
on conflict do nothing;
