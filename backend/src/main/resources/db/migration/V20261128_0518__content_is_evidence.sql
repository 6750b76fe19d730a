-- What was pointed to as evidence stays and can be had, also once the side that attached it has taken it away.
create index evaluation_objection_evidence on evaluation_objection using gin (evidence jsonb_path_ops);
create index order_evidence_evidence on order_evidence using gin (evidence jsonb_path_ops);
create function content_is_evidence(content text) returns boolean stable language sql security definer
set search_path = public as $$
  select exists (select from evaluation_objection where evidence @> jsonb_build_array(jsonb_build_object('digest', content)))
    or exists (select from order_evidence where evidence @> jsonb_build_array(jsonb_build_object('digest', content)))
$$;
create or replace function content_in_use(content text) returns boolean stable language sql security definer
set search_path = public as $$
  select exists (select from attachment where sha256 = content and removed_at is null)
    or exists (select from revision where attachments <> '{}' and attachments @> array[content])
    or content_is_evidence(content)
$$;
