-- What rounds ask at the end of a day: of both sides to evaluate themselves, of those who decide whether they object, until they
-- have said that they do not, and again where points of their pair were changed since, of the coordinator to answer and to confirm.
-- Where a pair has ended the review of its own evaluation, the side that has not objected answers, and the one that has not
-- proposed a change confirms it.
create or replace function evaluation_todo(day date)
returns table (kind text, resource text, resource_id text, title text, title_en text, pair_code text, side text,
  deciding boolean, since timestamptz, due_on date, state text)
stable parallel safe language sql as $$
  select asked.kind, 'evaluations', round.id::text, round.title, round.title, asked.pair_code, asked.side, asked.deciding,
    round.updated_at, asked.due_on,
    case when day > asked.due_on then 'OVERDUE' when day >= asked.due_on - 5 then 'DUE_SOON' end
  from evaluation as round cross join lateral (
    select 'TO_EVALUATE_ITSELF' as kind, pair as pair_code, sides.side, false as deciding, round.self_by as due_on
    from unnest(round.pair_codes) as pair cross join unnest(array['NORTHEAST', 'EAST']) as sides (side)
    join score_sheet as sheet on (sheet.code, sheet.version) = (round.sheet_code, round.sheet_version)
    where round.state = 'OPEN' and coalesce((select items from evaluation_progress(round.id) as done
        where done.kind = 'SELF' and done.pair_code = pair), 0)
      < jsonb_array_length(jsonb_path_query_array(sheet.document, '$.dimensions[*].items[*]'))
    union all
    select 'MAY_OBJECT', pair, sides.side, true, round.objections_until
    from unnest(round.pair_codes) as pair cross join unnest(array['NORTHEAST', 'EAST']) as sides (side)
    where round.state = 'OBJECTIONS' and round.objections_days > 0 and day <= round.objections_until
      and not exists (select from evaluation_acceptance as accepted where accepted.evaluation_id = round.id
        and accepted.pair_code = pair and accepted.side = sides.side
        and accepted.after_changes = changes_told(round.id, pair))
    union all
    select 'TO_ANSWER_OBJECTION', filed.pair_code, case when body.region_code is not null then
        case filed.side when 'EAST' then 'NORTHEAST' else 'EAST' end end, true, null
    from evaluation_objection as filed
    join evaluation_event as ended on ended.evaluation_id = filed.evaluation_id and ended.kind = 'OBJECTIONS_OPENED'
    join organisation as body on body.code = ended.organisation
    where filed.evaluation_id = round.id and filed.state = 'FILED' and not exists (select from evaluation_change as answer
      where answer.objection_id = filed.id and answer.state = 'PROPOSED')
    union all
    select 'TO_CONFIRM_CHANGE', change.pair_code,
      case change.side when 'EAST' then 'NORTHEAST' when 'NORTHEAST' then 'EAST' end, true, null
    from evaluation_change as change
    where change.evaluation_id = round.id and change.state = 'PROPOSED'
      and change.proposed_by <> current_setting('duikou.user', true)) as asked
  where round.state in ('OPEN', 'OBJECTIONS', 'DECIDED', 'PUBLISHED')
$$;
