-- The view of all events is planned once for each connection instead of at every agreement, which took longer than to run it.
alter function keep_pair_events() set plan_cache_mode = force_generic_plan;
