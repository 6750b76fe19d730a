-- Events of one day stand in the order of their ids, which says nothing but for settlements: theirs begin with the year, so
-- that those that are due or agreed on one day are read year by year.
create or replace view pair_event_of_record as
  select * from pair_event_first where kind not in ('PRACTICE_ADOPTED', 'SUPPORT_GRANTED')
  union all
  select (case when kind in ('SETTLEMENT_DUE', 'SETTLEMENT_AGREED') then overlay(digest placing detail from 1) else digest end)::uuid
    as id, dated.*
  from pair_event_further as dated
    cross join lateral md5(record_id || kind || coalesce(number, '') || coalesce(detail, '') || on_date) as digest
  where on_date is not null and state in ('AGREED', 'CLOSED');
delete from pair_event where kind in ('SETTLEMENT_DUE', 'SETTLEMENT_AGREED');
insert into pair_event select * from pair_event_of_record where kind in ('SETTLEMENT_DUE', 'SETTLEMENT_AGREED')
on conflict do nothing;
