-- What of a record is open is asked at every reading and deciding; among ten million revisions the planner otherwise
-- walks all that are open anywhere, since a sample of the table makes it expect far more revisions of each record.
create index revision_open_of_record on revision (record_id) where open;
alter table revision alter column record_id set (n_distinct = -0.1);
analyze revision (record_id);
