-- When a pair last agreed on anything is one look-up.
create index revision_agreed_of_pair on revision (pair_code, decided_at desc) where state = 'AGREED';
