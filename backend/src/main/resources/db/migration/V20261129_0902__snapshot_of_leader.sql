-- Whoever leads a round freezes what it rests on. Of what there may be a million, the coordinator is asked about once.
do $$
declare
  kept text;
begin
  foreach kept in array array['evaluation_snapshot', 'evaluation_facts', 'evaluation_figure', 'evaluation_record'] loop
    execute format('alter policy taken on %I with check ((select caller_may(''COORDINATE''))
                    or (select caller_may(''DECIDE'')) and caller_leads(evaluation_id))', kept);
  end loop;
end $$;

-- All snapshots are one chain, also where each round is somebody else's: whoever takes one or verifies it is told the links
-- beside it, which are numbers and digests, and of which round they are to nobody.
create function snapshot_link(at int) returns table (number int, previous_digest text, digest text)
stable security definer set search_path = public language sql as $$
  select link.number, link.previous_digest, link.digest from evaluation_snapshot as link
  where (caller_may('COORDINATE') or caller_may('DECIDE'))
    and link.number = coalesce(at, (select max(last.number) from evaluation_snapshot as last))
$$;
