-- Whether content must stay: something unremoved refers to it, or a revision that was once sent. Asked for all callers.
create function content_in_use(content text) returns boolean stable language sql security definer
set search_path = public as $$
  select exists (select from attachment where sha256 = content and removed_at is null)
    or exists (select from revision where attachments <> '{}' and attachments @> array[content])
$$;

-- With a record that is thrown away goes what was attached to it, by whichever side.
create function forget_attachments(of_record uuid) returns int language plpgsql security definer
set search_path = public as $$
declare
  forgotten int;
begin
  delete from attachment
  where record_id = of_record and pair_of_seen_record(ledger_table, record_id) is null;
  get diagnostics forgotten = row_count;
  return forgotten;
end $$;
