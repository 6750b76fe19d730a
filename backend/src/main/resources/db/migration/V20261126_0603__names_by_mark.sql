-- Whether a name that somebody writes in a record of whatever ledger is that of a participant whom he may see.
create index participant_person_name on participant_person (name_mark);
