-- What of a round is sealed, as it stands now. Records behind figures, of which there may be a million, are sealed by figure.
create view evaluation_part as
  select id as evaluation_id, 'ROUND' as part, '' as key, to_jsonb(one) as content from evaluation as one
  union all
  select evaluation_id, 'EVENT', number::text, to_jsonb(one) from evaluation_event as one
  union all
  select evaluation_id, 'ASSESSOR', username, to_jsonb(one) from evaluation_assessor as one
  union all
  select evaluation_id, 'CONFLICT', concat_ws(' ', username, pair_code), to_jsonb(one) from evaluation_conflict as one
  union all
  select evaluation_id, 'SNAPSHOT', '', to_jsonb(one) from evaluation_snapshot as one
  union all
  select evaluation_id, 'FACTS', pair_code, to_jsonb(one) from evaluation_facts as one
  union all
  select evaluation_id, 'FIGURE', concat_ws(' ', pair_code, period, measure), to_jsonb(one) from evaluation_figure as one
  union all
  select evaluation_id, 'INPUT', number::text, to_jsonb(one) from evaluation_input as one
  union all
  select evaluation_id, 'PRELIMINARY', pair_code, to_jsonb(one) from evaluation_preliminary as one
  union all
  select evaluation_id, 'OBJECTION', id::text, to_jsonb(one) from evaluation_objection as one
  union all
  select evaluation_id, 'CHANGE', id::text, to_jsonb(one) from evaluation_change as one
  union all
  select evaluation_id, 'ACCEPTANCE', concat_ws(' ', pair_code, side, after_changes), to_jsonb(one)
    from evaluation_acceptance as one
  union all
  select evaluation_id, 'RESULT', '', to_jsonb(one) from evaluation_result as one
  union all
  select evaluation_id, 'AMENDMENT', number::text, to_jsonb(one) from evaluation_amendment as one
  union all
  select round.id, 'SHEET', round.sheet_code || ' ' || round.sheet_version, to_jsonb(one) from evaluation as round
    join score_sheet as one on one.code = round.sheet_code and one.version = round.sheet_version
    where round.state <> 'PREPARING';
