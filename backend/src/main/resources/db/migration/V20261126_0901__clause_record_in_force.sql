-- What coverage counts today, found without the table and without what is overtaken.
create index clause_record_in_force on clause_record (pair_code, ledger, stage, clauses)
  include (one_sided, state, side, reached_on, id, valid_from) where valid_to is null;
