-- What has been published is looked for by its name at every start.
create index project_name on project (name);

-- Every search also reads what the index has not yet taken in: little is better than much.
alter index project_terms set (gin_pending_list_limit = 256);
