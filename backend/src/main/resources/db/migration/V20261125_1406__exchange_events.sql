-- Exchanges stand on the timeline of their pair; what further ledgers will add is added the same way.
alter view pair_event rename to pair_event_before_exchanges;

create view pair_event with (security_invoker = true) as
  select * from pair_event_before_exchanges
  union all
  select md5(record_id || kind || on_date)::uuid, dated.* from (
    select 'cadre-exchanges', exchange.id as record_id, code, name, pair_code, side, state, event as kind, null, host_organisation, on_date
    from exchange cross join lateral (values ('EXCHANGE_STARTED', starts_on), ('EXCHANGE_ENDED', ends_on)) as lasts (event, on_date)
  ) as dated
  where on_date is not null and state in ('AGREED', 'CLOSED');
grant select on pair_event to duikou_app;
