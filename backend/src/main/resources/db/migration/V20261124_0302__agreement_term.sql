-- Where an agreement stands on a day: one that renews itself does not expire. Soon is within ninety days.
create function agreement_term(expires_on date, renewal text, ended_on date, on_day date) returns text
  immutable parallel safe language sql as $$
  select case
    when ended_on is not null then 'ENDED'
    when expires_on is null or renewal = 'AUTOMATIC' then 'IN_FORCE'
    when expires_on < on_day then 'EXPIRED'
    when expires_on <= on_day + 90 then 'EXPIRING'
    else 'IN_FORCE'
  end
$$;

-- Nothing came of it: no record, and no promise was kept. That it has been ended does not make it fruitful.
create function has_kept_a_promise(facts jsonb) returns boolean immutable parallel safe language sql as $$
  select jsonb_path_exists(facts, '$.obligations[*] ? (@.doneOn != null)')
$$;
alter table agreement drop column fruitless, add column fruitless boolean not null generated always as
  (jsonb_array_length(coalesce(facts -> 'outcomes', '[]')) = 0 and not has_kept_a_promise(facts)) stored;
alter table agreement_version drop column fruitless, add column fruitless boolean not null generated always as
  (jsonb_array_length(coalesce(facts -> 'outcomes', '[]')) = 0 and not has_kept_a_promise(facts)) stored;
