-- A list also counts what it finds. With the columns that scope and policy look at in the index, counting thousands of
-- projects reads a few dozen pages of the index instead of one page of the table for each project.
drop index project_pair_updated, project_pair_stage_updated, project_updated, project_region;
create index project_pair_updated on project (pair_code, updated_at desc, id desc) include (state, side);
create index project_pair_stage_updated on project (pair_code, stage, updated_at desc, id desc) include (state, side);
create index project_updated on project (updated_at desc, id desc) include (pair_code, state, side);
create index project_region on project (region_code) include (pair_code, state, side);
