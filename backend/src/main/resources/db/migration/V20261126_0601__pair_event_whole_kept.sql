-- What the other view tells of agreements, parks, replications and supports, the first one leaves to it where both would.
alter view pair_event_of_record rename to pair_event_first;
create view pair_event_of_record as
  select * from pair_event_first where kind not in ('PRACTICE_ADOPTED', 'SUPPORT_GRANTED')
  union all
  select md5(record_id || kind || coalesce(number, '') || coalesce(detail, '') || on_date)::uuid as id, dated.*
  from pair_event_further as dated where on_date is not null and state in ('AGREED', 'CLOSED');
truncate pair_event;
insert into pair_event select * from pair_event_of_record on conflict do nothing;
