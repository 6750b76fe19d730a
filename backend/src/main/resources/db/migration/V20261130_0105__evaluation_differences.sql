-- Where what is stored of a round is not what was sealed. Neither a row nor what stands in it is told, only which it is.
create function parts_differing(in_round uuid)
returns table (part text, how text, key text, pair_code text, item text) stable set timezone = 'UTC' language sql as $$
  with sealed as (
    select distinct on (part, key) * from evaluation_seal where evaluation_id = in_round
    order by part, key, case when is_written_once(part) then number else -number end
  ), found as (
    select * from evaluation_part where evaluation_id = in_round
  )
  select part, case when content is null then 'DELETED' when digest is null then 'INSERTED' else 'ALTERED' end, key,
    coalesce(sealed.pair_code, content ->> 'pair_code'), coalesce(sealed.item, content ->> 'item')
  from sealed full join found using (part, key)
  where digest is distinct from digest_of(content, columns)
  union all
  select 'SEAL', case when again then 'INSERTED' else 'ALTERED' end, number::text, pair_code, item from (
    select one, one.*, lag(one.seal) over by_number as before, row_number() over by_number as place,
      is_written_once(one.part) and row_number() over (partition by one.part, one.key order by one.number) > 1 as again
    from evaluation_seal as one where evaluation_id = in_round
    window by_number as (order by number)) as chained
  where number <> place or seal <> seal_of(before, one) or again
  union all
  -- How far a round has come was noted step by step.
  select 'EVENT', 'DELETED', step.kind, null, null
  from evaluation as round, (values (1, 'PREPARING', 'PREPARED'), (2, 'OPEN', 'OPENED'), (3, 'REVIEW', 'REVIEW_BEGUN'),
    (4, 'OBJECTIONS', 'OBJECTIONS_OPENED'), (5, 'DECIDED', 'DECIDED'), (6, 'PUBLISHED', 'PUBLISHED')) as step (place, state, kind)
  where round.id = in_round and not exists (select from evaluation_event where evaluation_id = in_round and kind = step.kind)
    and step.place <= array_position(array['PREPARING', 'OPEN', 'REVIEW', 'OBJECTIONS', 'DECIDED', 'PUBLISHED'], round.state)
$$;

create function evaluation_differences(in_round uuid)
returns table (part text, how text, key text, pair_code text, item text)
stable security definer set search_path = public language sql as $$
  select part, how, key, pair_code, item from parts_differing(in_round) where caller_leads(in_round) order by 1, 4, 5, 3
$$;
-- How long the chain is and where it ends, to be kept elsewhere: one that was cut or made anew ends otherwise.
create function seal_chain(in_round uuid) returns table (seals bigint, last text)
stable security definer set search_path = public language sql as $$
  select count(*), (array_agg(seal order by number desc))[1] from evaluation_seal
  where evaluation_id = in_round and caller_leads(in_round)
$$;
-- Whoever knows what a round came to is told whether all that was written in it is still what was sealed.
create function round_intact(in_round uuid) returns boolean stable security definer set search_path = public language sql as $$
  select not exists (select from parts_differing(in_round))
$$;
