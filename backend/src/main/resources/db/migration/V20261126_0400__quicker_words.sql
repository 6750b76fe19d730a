-- The same as before in half, and in a third, of the time. Both are computed at each change of a record, and again at each agreement.

-- The characters of a text, and each two that stand side by side; a space parts what is not searched across.
create or replace function search_terms(given text) returns tsvector immutable strict parallel safe language sql as $$
  select array_to_tsvector(coalesce(
    array_agg(one) filter (where one <> ' ') || array_agg(one || next) filter (where one <> ' ' and next <> ' '), '{}'))
  from string_to_array(search_text(given), null) as characters, unnest(characters, characters[2:]) as pairs (one, next)
$$;

-- See V20261126_0301: shen.yang and =s.yang for two neighbours, chang. for the last one, ^ at the beginning.
create or replace function spelling(given text) returns tsvector immutable strict parallel safe language plpgsql as $$
declare
  one text;
  known text[];
  before text[] := '{}';
  first text;
  second text;
  position int := 0;
  spelt text := '';
begin
  foreach one in array string_to_array(search_text(given), null) loop
    known := readings(one);
    continue when known is null;
    foreach first in array before loop
      foreach second in array known loop
        spelt := spelt || format(' ''%1$s.%2$s'':%4$s ''=%3$s.%2$s'':%4$s', first, second, left(first, 1), position);
        if position = 1 then
          spelt := spelt || format(' ''^%1$s.%2$s'':1 ''^=%3$s.%2$s'':1', first, second, left(first, 1));
        end if;
      end loop;
    end loop;
    before := known;
    position := position + 1;
  end loop;
  foreach first in array before loop
    spelt := spelt || format(' ''%s.'':%s', first, position);
    if position = 1 then
      spelt := spelt || format(' ''^%s.'':1', first);
    end if;
  end loop;
  return spelt::tsvector;
end $$;
