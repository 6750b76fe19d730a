-- What of a project is searched: its code, name, summary, national code and investors.
create function project_search(code text, facts jsonb) returns text immutable parallel safe language sql as $$
  select search_text(concat_ws(' ', code, facts ->> 'name', facts ->> 'summary', facts ->> 'nationalProjectCode',
    (select string_agg(concat_ws(' ', investor ->> 'name', investor ->> 'creditCode'), ' ')
     from jsonb_array_elements(facts -> 'investors') as investor)))
$$;
