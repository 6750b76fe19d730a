-- What measures come to today, kept as records change: each change of a record adds what it makes more or less, in its own
-- transaction and without waiting for others; the sums are the figures. From time to time many parts are folded into one.
-- How a record counts stands in the functions figure_parts, made from the register of measures (KeptFigures).
create table figure_part (
  measure   text not null,
  pair_code text not null,
  -- To whom a share is attributed, for the net figure; the gross one has none.
  to_pair   text,
  state     text not null check (state in ('AGREED', 'SENT', 'RETURNED')),
  one_sided boolean not null,
  -- By the date that parts the measure into periods; what has none counts for all times.
  month     date,
  records   bigint not null,
  value     numeric not null
);
create index figure_part_whole on figure_part (measure, pair_code) where month is null;
create index figure_part_month on figure_part (measure, pair_code, month) where month is not null;

-- Both sides of a pair see what counts for it; drafts count for nobody.
alter table figure_part enable row level security;
create policy seen on figure_part for select to duikou_app using (
  case (select current_setting('duikou.reach', true))
    when 'OWN' then pair_code = any ((select string_to_array(current_setting('duikou.pairs', true), ','))::text[])
    when 'SENT' then true
    when 'AGREED' then state = 'AGREED'
    else false
  end);
grant select on figure_part to duikou_app;

-- Puts parts of the same kind together. Whoever reads meanwhile sees the parts or their sum, never both.
create function fold_figures() returns bigint language plpgsql security definer set search_path = public as $$
declare
  folded bigint;
begin
  if not pg_try_advisory_xact_lock(hashtext('fold_figures')) then
    return 0;
  end if;
  with many as (
      select measure, pair_code, to_pair, state, one_sided, month from figure_part group by 1, 2, 3, 4, 5, 6 having count(*) > 1),
    parts as (
      delete from figure_part as part using many
      where (part.measure, part.pair_code, part.state, part.one_sided) = (many.measure, many.pair_code, many.state, many.one_sided)
        and part.to_pair is not distinct from many.to_pair and part.month is not distinct from many.month returning part.*),
    sums as (
      insert into figure_part
      select measure, pair_code, to_pair, state, one_sided, month, sum(records), sum(value) from parts
      group by 1, 2, 3, 4, 5, 6 having sum(records) <> 0 or sum(value) <> 0 returning 1)
  select (select count(*) from parts) - (select count(*) from sums) into folded;
  return folded;
end $$;
grant execute on function fold_figures() to duikou_app;
