-- What is attached to the records of all ledgers: who put which content beside which record, and when. The content itself
-- lies outside the database, under its digest.
create table attachment (
  id            uuid primary key,
  ledger        text not null,
  -- The table of that ledger: whoever sees the record there sees what is attached to it.
  ledger_table  text not null,
  record_id     uuid not null,
  -- The side that attached it, and alone may take it away.
  side          text not null check (side in ('NORTHEAST', 'EAST')),
  organisation  text not null references organisation,
  kind          text not null check (kind in ('MINUTES', 'AGREEMENT_TEXT', 'APPROVAL', 'EVIDENCE', 'OTHER')),
  file_name     text not null check (octet_length(file_name) between 1 and 255),
  media_type    text not null,
  size_bytes    bigint not null check (size_bytes between 1 and 20971520),
  sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  added_by      text not null,
  added_at      timestamptz not null,
  -- Since when everybody sees it who sees the record; until then it goes with its side's draft.
  shown_at      timestamptz,
  removed_by    text,
  removed_at    timestamptz,
  remove_reason text,
  check ((removed_at is null) = (removed_by is null)),
  check ((removed_at is null) = (remove_reason is null))
);
create index attachment_record on attachment (record_id, added_at);
create index attachment_content on attachment (sha256) where removed_at is null;
-- Each side by itself: else a refusal would tell what the other side has attached to its draft.
create unique index attachment_once on attachment (record_id, side, sha256) where removed_at is null;

-- Attached is attached: it can be shown once and be taken away once, and never changes otherwise, whoever asks.
create function keep_attachment() returns trigger language plpgsql as $$
declare
  moving constant text[] := array['shown_at', 'removed_by', 'removed_at', 'remove_reason'];
begin
  if to_jsonb(new) - moving is distinct from to_jsonb(old) - moving
      or old.removed_at is not null
      or old.shown_at is not null and new.shown_at is distinct from old.shown_at then
    raise exception 'an attachment stays as it was attached' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger keep_attachment before update on attachment for each row execute function keep_attachment();
