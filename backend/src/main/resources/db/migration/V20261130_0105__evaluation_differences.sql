-- Where what is stored of a round is not what was sealed. Neither a row nor what stands in it is told, only which it is.
create function parts_differing(in_round uuid, of_parts text[]) 
returns table (part text, how text, key text, pair_code text, item text) stable set timezone = 'UTC' language sql as $$
  with sealed as (
    select distinct on (part, key) * from evaluation_seal
    where evaluation_id = in_round and (of_parts is null or part = any (of_parts)) order by part, key, number desc
  ), found as (
    select * from evaluation_part where evaluation_id = in_round and (of_parts is null or part = any (of_parts))
  )
  select part, case when content is null then 'DELETED' when digest is null then 'INSERTED' else 'ALTERED' end, key,
    coalesce(sealed.pair_code, content ->> 'pair_code'), coalesce(sealed.item, content ->> 'item')
  from sealed full join found using (part, key)
  where digest is distinct from digest_of(content, columns)
  union all
  select 'SEAL', 'ALTERED', number::text, pair_code, item from (
    select one, one.*, lag(one.seal) over by_number as before, row_number() over by_number as place
    from evaluation_seal as one where evaluation_id = in_round and of_parts is null
    window by_number as (order by number)) as chained
  where number <> place or seal <> seal_of(before, one)
$$;

create function evaluation_differences(in_round uuid)
returns table (part text, how text, key text, pair_code text, item text)
stable security definer set search_path = public language sql as $$
  select part, how, key, pair_code, item from parts_differing(in_round, null) where caller_leads(in_round) order by 1, 4, 5, 3
$$;
-- Whoever knows what a round came to is told whether the facts are still those that it was reckoned from.
create function facts_intact(in_round uuid) returns boolean stable security definer set search_path = public language sql as $$
  select not exists (select from parts_differing(in_round, array['SNAPSHOT', 'FACTS', 'FIGURE']))
$$;
