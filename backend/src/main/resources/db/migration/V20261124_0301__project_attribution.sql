-- The net figures of a pair also take what other pairs attribute to it; few projects attribute anything.
create index project_attributed on project (pair_code) where jsonb_path_exists(facts, '$.attribution[0]');
