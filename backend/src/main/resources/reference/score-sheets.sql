insert into score_sheet (code, version, state, purpose, document, updated_by, published_at)
select sheet ->> 'code', 1, 'PUBLISHED', sheet ->> 'purpose', sheet, 'product', now()
from jsonb_array_elements(current_setting('duikou.document')::jsonb -> 'items') as sheet
on conflict do nothing;
