-- Chinese has no spaces and needs no dictionary here: a text is found by each of its characters and each pair of
-- neighbours. Written for any text, so that codes and names of firms are found the same way.
create function search_text(given text) returns text immutable strict parallel safe language sql as $$
  select lower(regexp_replace(normalize(given, NFKC), '\s+', ' ', 'g'))
$$;

create function search_terms(given text) returns tsvector immutable strict parallel safe language sql as $$
  select array_to_tsvector(coalesce(array_agg(distinct term), '{}')) from (
    select unnest(array[one, one || lead(one) over (order by position)]) as term
    from regexp_split_to_table(search_text(given), '') with ordinality as characters (one, position)
  ) as terms where term is not null and term <> '' and strpos(term, ' ') = 0
$$;

-- All pairs of neighbours of the words looked for, or the character itself where a word has only one.
create function search_query(given text) returns tsquery immutable strict parallel safe language sql as $$
  select string_agg('''' || replace(replace(term, '\', '\\'), '''', '''''') || '''', ' & ')::tsquery from (
    select distinct unnest(case when length(word) = 1 then array[word]
      else array(select substr(word, i, 2) from generate_series(1, length(word) - 1) as i) end) as term
    from regexp_split_to_table(trim(search_text(given)), ' ') as word
    where word <> ''
  ) as terms
$$;

-- Dates and lists of a record's facts as columns: the casts of PostgreSQL depend on settings, these do not.
create function fact_date(given text) returns date immutable strict parallel safe language sql as $$
  select make_date(left(given, 4)::int, substr(given, 6, 2)::int, substr(given, 9, 2)::int)
$$;

create function fact_texts(given jsonb) returns text[] immutable strict parallel safe language sql as $$
  select coalesce(array_agg(value), '{}') from jsonb_array_elements_text(given) as value
$$;
