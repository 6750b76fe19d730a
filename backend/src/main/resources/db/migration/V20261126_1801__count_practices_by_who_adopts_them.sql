-- Practices are counted by which pairs have them in common: the index gives each practice with all its adoptions.
drop index replication_version_practice;
create index replication_version_practice on replication_version (practice_code, pair_code, one_sided, state, side)
  where valid_to is null;
drop index replication_open_practice;
create index replication_open_practice on replication (practice_code, pair_code, one_sided, state, side)
  where state in ('SENT', 'RETURNED');
