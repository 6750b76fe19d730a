-- Projects. Every column after the common ones is derived from the facts, so that it can never say something else.
create table project (
  like ledger_record including defaults including constraints,
  name                  text not null generated always as (facts ->> 'name') stored,
  clauses               text[] not null generated always as (fact_texts(facts -> 'clauses')) stored,
  kind                  text not null generated always as (facts ->> 'kind') stored
    check (kind in ('INVESTMENT', 'SERVICE', 'TECHNOLOGY', 'FRAMEWORK')),
  flagship              boolean not null generated always as (coalesce((facts ->> 'flagship')::boolean, false)) stored,
  national_project_code text generated always as (facts ->> 'nationalProjectCode') stored,
  industry_code         text not null generated always as (facts ->> 'industryCode') stored references industry_division,
  region_code           text not null generated always as (facts ->> 'regionCode') stored references region,
  park_id               uuid generated always as ((facts ->> 'parkId')::uuid) stored,
  total_investment_wan  numeric(18, 2) generated always as ((facts ->> 'totalInvestmentWan')::numeric) stored
    check (total_investment_wan >= 0),
  stage                 text not null generated always as (facts ->> 'stage') stored check (stage in
    ('INTENDED', 'SIGNED', 'REGISTERED', 'STARTED', 'COMPLETED', 'OPERATING', 'TERMINATED')),
  signed_on             date generated always as (fact_date(facts ->> 'signedOn')) stored,
  started_on            date generated always as (fact_date(facts ->> 'startedOn')) stored,
  invested_wan          numeric(18, 2) generated always as
    ((facts -> 'progressReports' -> -1 ->> 'investedWan')::numeric) stored,
  searched              text not null generated always as (project_search(code, facts)) stored,
  terms                 tsvector not null generated always as (search_terms(project_search(code, facts))) stored
);
call finish_ledger_table('project');
