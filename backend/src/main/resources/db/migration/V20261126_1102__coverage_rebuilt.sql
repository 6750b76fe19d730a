-- All records in force counted from the beginning: what the kept parts must come to.
create function counted_coverage() returns setof coverage_part language sql stable as $$
  select pair_code, ledger, stage, combination, not one_sided and id in
    (select record_id from attachment where shown_at is not null and removed_at is null), count(*)
  from clause_record where valid_to is null group by 1, 2, 3, 4, 5
$$;

create function differing_coverage() returns bigint language sql stable security definer set search_path = public as $$
  select count(*) from (
    select pair_code, ledger, stage, combination, proven from (
      select * from counted_coverage()
      union all
      select pair_code, ledger, stage, combination, proven, -records from coverage_part) as both_ways
    group by 1, 2, 3, 4, 5 having sum(records) <> 0) as differing
$$;

-- Nothing is agreed or attached while all is counted, so that nothing is counted twice or missed.
create function rebuild_coverage() returns void language plpgsql security definer set search_path = public as $$
begin
  lock table attachment, clause_record in share row exclusive mode;
  update clause_record set proven = not proven where valid_to is null and proven <> (not one_sided and id in
    (select record_id from attachment where shown_at is not null and removed_at is null));
  delete from coverage_part;
  insert into coverage_part select * from counted_coverage();
end $$;

-- Puts parts of the same kind together. Whoever reads meanwhile sees the parts or their sum, never both.
create function fold_coverage() returns bigint language plpgsql security definer set search_path = public as $$
declare
  folded bigint;
begin
  if not pg_try_advisory_xact_lock(hashtext('fold_coverage')) then
    return 0;
  end if;
  with parts as (
      delete from coverage_part as part using (
        select pair_code, ledger, stage, combination, proven from coverage_part group by 1, 2, 3, 4, 5 having count(*) > 1) as many
      where (part.pair_code, part.ledger, part.stage, part.combination, part.proven)
        = (many.pair_code, many.ledger, many.stage, many.combination, many.proven) returning part.*),
    sums as (
      insert into coverage_part select pair_code, ledger, stage, combination, proven, sum(records) from parts
      group by 1, 2, 3, 4, 5 having sum(records) <> 0 returning 1)
  select (select count(*) from parts) - (select count(*) from sums) into folded;
  return folded;
end $$;
grant execute on function differing_coverage(), rebuild_coverage(), fold_coverage() to duikou_app;

select rebuild_coverage();
analyze clause_record, coverage_part;
