-- As for projects: a list counts what it finds in the index alone, and looks for frequent words in the row.
create index replication_pair_updated on replication (pair_code, updated_at desc, id desc) include (state, side);
create index replication_updated on replication (updated_at desc, id desc) include (pair_code, state, side);
create index replication_practice on replication (practice_code) include (pair_code, state, side);
create index replication_clauses on replication using gin (clauses);
create index replication_terms on replication using gin (terms) with (gin_pending_list_limit = 256);
create index replication_name on replication (name);
alter table replication alter terms set storage main;
alter table replication_version alter terms set storage main;
