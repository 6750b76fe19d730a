-- The digests of what was attached when a revision was sent. They are sealed with it once it is agreed.
alter table revision add column attachments text[] not null default '{}';
create index revision_attachments on revision using gin (attachments) where attachments <> '{}';
