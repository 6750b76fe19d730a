-- What was done in rounds in the half year until the end of a day: the sides are told what may be known of a round before it is
-- published, never of its decision, what became of their own objections, and which points of theirs were changed, those of an
-- amendment when it is published; whoever coordinates (NDRC), that one was filed. Where a published result of several pairs is
-- amended all of them are told, since places may move. What nobody may know yet the policies keep.
create or replace function inbox_of_evaluations(day date)
returns table (key text, at timestamptz, kind text, addressee text, receivers text[], resource text, resource_id text,
  title text, title_en text, pair_code text, side text, receiver text, username text, reason text, due_on date,
  met boolean)
stable parallel safe language sql as $$
  select concat_ws('.', 'evaluation', event.number, pair), event.noted_at, 'EVALUATION_' || event.kind, 'SIDES', array['NDRC'],
    'evaluations', round.id::text, round.title, round.title, pair, null, null, event.username, null,
    case when event.kind = 'OPENED' then round.self_by
      when event.kind = 'OBJECTIONS_OPENED' and round.objections_days > 0 then round.objections_until end,
    case event.kind when 'OPENED' then round.state <> 'OPEN' else round.state <> 'OBJECTIONS' end
  from evaluation_event as event join evaluation as round on round.id = event.evaluation_id
  cross join unnest(round.pair_codes) as pair
  where event.noted_at >= (day - 180) and (event.kind in ('OPENED', 'OBJECTIONS_OPENED', 'PUBLISHED')
    or event.kind = 'AMENDED' and event.noted_at > round.published_at and cardinality(round.pair_codes) > 1)
  union all
  select concat_ws('.', told.kind, objection.id), told.at, told.kind, told.addressee, array['NDRC'], 'evaluations', round.id::text,
    round.title, round.title, objection.pair_code, told.side, null, told.username, told.reason, null, objection.state <> 'FILED'
  from evaluation_objection as objection join evaluation as round on round.id = objection.evaluation_id
  cross join lateral (
    select 'OBJECTION_FILED' as kind, filed_at as at, addressee, objection.side, filed_by as username, objection.reason
    from (values ('SIDES'), ('RECEIVERS')) as each_of (addressee)
    union all
    select 'OBJECTION_WITHDRAWN', settled_at, addressee, objection.side, settled_by, null
    from (values ('SIDES'), ('RECEIVERS')) as each_of (addressee) where objection.state = 'WITHDRAWN'
    union all
    select 'OBJECTION_ANSWERED', settled_at, 'SIDES', null, settled_by, answer where objection.state = 'ANSWERED') as told
  where told.at >= (day - 180)
  union all
  select concat_ws('.', 'change', change.id), case when change.amendment = 0 then change.decided_at
      else greatest(change.decided_at, round.published_at) end,
    case when change.amendment = 0 then 'SCORE_CHANGED' else 'SCORE_AMENDED' end, 'SIDES', array['NDRC'], 'evaluations',
    round.id::text, concat(round.title, '：', coalesce(named ->> 'titleZh', change.item)),
    concat(round.title, ': ', coalesce(named ->> 'titleEn', named ->> 'titleZh', change.item)), change.pair_code, null, null, change.decided_by,
    change.reason, null, true
  from evaluation_change as change join evaluation as round on round.id = change.evaluation_id
  left join score_sheet as sheet on (sheet.code, sheet.version) = (round.sheet_code, round.sheet_version)
  cross join lateral (select jsonb_path_query_first(sheet.document, '$.dimensions[*].items[*] ? (@.code == $item)',
    jsonb_build_object('item', change.item)) as named) as item
  where change.state = 'CONFIRMED' and change.decided_at >= (day - 180)
    and (change.amendment = 0 or round.state = 'PUBLISHED')
$$;
