-- What a name sounds like, by the places of its characters; what is not spoken has no place. Each pair of neighbours stands
-- there by the first one's syllable or initial and the other one's syllable (shen.yang, =s.yang), so that with prefixes any
-- mixture of syllables and initials is found in the index. The last one has nothing behind it (chang.); ^ marks the beginning.
create function spelling(given text) returns tsvector immutable strict parallel safe language sql as $$
  with spoken as materialized (
    select row_number() over (order by place)::int as position, known
    from (select place, readings(one) as known
      from regexp_split_to_table(search_text(given), '') with ordinality as characters (one, place)) as read_aloud
    where known is not null
  ),
  terms as (
    select position, syllable || '.' as term from spoken, unnest(known) as syllable
    where position = (select max(position) from spoken)
    union all
    select one.position, first || '.' || second from spoken as one join spoken as other on other.position = one.position + 1,
      unnest(one.known) as syllable, unnest(array[syllable, '=' || left(syllable, 1)]) as first, unnest(other.known) as second
  )
  select coalesce(string_agg(distinct '''' || begun || term || ''':' || position, ' '), '')::tsvector
  from terms, unnest(case position when 1 then array['', '^'] else array[''] end) as begun
$$;

-- Derived from the facts like every other column; the versions that were in force before are not searched.
create procedure add_spelling(table_name text) language plpgsql as $$
begin
  execute format('alter table %I add column spelled tsvector not null generated always as (spelling(facts ->> ''name'')) stored',
                 table_name);
  execute format('create index %I on %I using gin (spelled) with (gin_pending_list_limit = 256)',
                 table_name || '_spelled', table_name);
  execute format('analyze %I', table_name);
end $$;
call add_spelling('project');
call add_spelling('agreement');
call add_spelling('meeting');
call add_spelling('park');
call add_spelling('replication');
call add_spelling('zone_link');
call add_spelling('support');
call add_spelling('exchange');
drop procedure add_spelling;
