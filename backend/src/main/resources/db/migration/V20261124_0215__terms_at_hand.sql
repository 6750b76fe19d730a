-- A word that half of all texts have is looked for row by row, so the terms stay in the row; of what does not fit into
-- it the facts move out, which only one record at a time is read by.
alter table project alter terms set storage main;
alter table project_version alter terms set storage main;
