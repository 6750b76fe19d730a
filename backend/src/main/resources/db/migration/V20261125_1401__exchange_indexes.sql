-- How batches are found: by pair and time, by year, by clause, by text and by name.
create index exchange_pair_updated on exchange (pair_code, updated_at desc, id desc) include (state, side);
create index exchange_updated on exchange (updated_at desc, id desc) include (pair_code, state, side);
create index exchange_pair_year on exchange (pair_code, year desc);
create index exchange_clauses on exchange using gin (clauses);
create index exchange_terms on exchange using gin (terms) with (gin_pending_list_limit = 256);
create index exchange_name on exchange (name);
alter table exchange alter terms set storage main;
