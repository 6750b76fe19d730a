-- What one side abandons is shown to the other one, which says so too, or takes it up again with a reason.
alter table plan add column abandoned_by text[] not null default '{}' check (abandoned_by <@ array['NORTHEAST', 'EAST']);
alter table plan_event
  drop constraint plan_event_kind_check,
  add constraint plan_event_kind_check check (kind in ('BEGUN', 'TEMPLATE_ADOPTED', 'CARRIED_OVER', 'SUBMITTED', 'REOPENED',
    'SIGNED', 'SIGNATURE_WITHDRAWN', 'FILED', 'RECEIVED', 'RETURNED', 'ABANDONED', 'ABANDONMENT_CONFIRMED',
    'ABANDONMENT_CONTRADICTED')),
  add constraint plan_event_contradicted check (kind <> 'ABANDONMENT_CONTRADICTED' or reason is not null);
update plan set abandoned_by = array(select distinct side from plan_event where plan_id = plan.id and kind = 'ABANDONED')
  where state = 'ABANDONED';
alter table plan add constraint plan_abandoned check ((state = 'ABANDONED') = (cardinality(abandoned_by) > 0));

create or replace view plan_filed with (security_invoker = true) as
  select plan.id, plan.code, plan.kind, plan.pair_code, filing.title, plan.subject, plan.period_from, plan.period_to,
    filing.template_version, plan.duty_code, plan.receivers, filing.figures_as_of, plan.filed_state as state, '{}'::text[] as signed_by, plan.answered_by,
    filing.content_version as version, plan.filings, plan.begun_at, plan.begun_by, filing.filed_at as updated_at,
    filing.filed_by as updated_by, '{}'::text[] as abandoned_by
  from plan join plan_filing as filing on filing.plan_id = plan.id and filing.number = plan.filings;
