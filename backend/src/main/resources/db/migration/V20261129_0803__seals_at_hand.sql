-- A snapshot asks for the seals of as many as a million versions: from the index alone, since revisions are wide. Files are
-- attached to few, and their digests may be too many for an index.
create index revision_sealed on revision (record_id, agreed_version) include (digest, pair_code, side, state)
  where state = 'AGREED' and attachments = '{}';
create index revision_sealed_with_files on revision (record_id, agreed_version)
  where state = 'AGREED' and attachments <> '{}';
