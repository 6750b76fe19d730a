-- Which practices are adopted, and by which pairs, is counted anew for every overview: found in the index alone.
create index replication_version_practice on replication_version (pair_code, practice_code, one_sided, state, side)
  where valid_to is null;
create index replication_open_practice on replication (pair_code, practice_code, one_sided, state, side)
  where state in ('SENT', 'RETURNED');
