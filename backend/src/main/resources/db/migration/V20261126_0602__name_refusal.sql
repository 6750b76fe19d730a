-- When the caller was refused that many refusals ago, if since then: whoever may not read the notes is told how long to wait.
drop function name_refusals(timestamptz);
create function name_refusal(since timestamptz, times int) returns timestamptz
language sql stable security definer set search_path = public as $$
  select viewed_at from name_view
  where kind = 'REFUSED' and username = current_setting('duikou.user', true) and viewed_at > since
  order by viewed_at desc offset times - 1 limit 1
$$;
