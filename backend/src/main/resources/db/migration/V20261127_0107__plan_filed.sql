-- A plan as whoever receives it knows it: as it was filed last, whatever the sides have written since.
create view plan_filed with (security_invoker = true) as
  select plan.id, plan.code, plan.kind, plan.pair_code, filing.title, plan.subject, plan.period_from, plan.period_to,
    filing.template_version, plan.duty_code, plan.receivers, filing.figures_as_of, plan.filed_state as state, '{}'::text[] as signed_by, plan.answered_by,
    filing.content_version as version, plan.filings, plan.begun_at, plan.begun_by, filing.filed_at as updated_at,
    filing.filed_by as updated_by
  from plan join plan_filing as filing on filing.plan_id = plan.id and filing.number = plan.filings;
grant select on plan_filed to duikou_app;
