-- Lists go by pair and by when something changed; the other orders are bounded by the pair.
create index project_pair_updated on project (pair_code, updated_at desc, id desc);
create index project_pair_stage_updated on project (pair_code, stage, updated_at desc, id desc);
create index project_updated on project (updated_at desc, id desc);
create index project_total on project (coalesce(total_investment_wan, -1) desc, id desc);
create index project_terms on project using gin (terms);
create index project_clauses on project using gin (clauses);
create index project_national_code on project (national_project_code) where national_project_code is not null;
create index project_region on project (region_code);
