-- Whose plans a caller meets, for the row-level policies: those of his own pairs, or those that are addressed to him.
create function caller_has_pair(code text) returns boolean stable parallel safe language sql as $$
  select code = any (string_to_array(current_setting('duikou.pairs', true), ','))
$$;
create function caller_has_side(code text, side text) returns boolean stable parallel safe language sql as $$
  select code || ':' || side = any (string_to_array(current_setting('duikou.sides', true), ','))
$$;
-- The leading group's office and the organisation department receive by the codes of their organisations.
create function caller_is_among(receivers text[]) returns boolean stable parallel safe language sql as $$
  select caller_may('RECEIVE') and upper(current_setting('duikou.organisation', true)) = any (receivers)
$$;
