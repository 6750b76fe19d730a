-- Which of the records that were frozen have been changed by agreement since: told beside a snapshot, and never mixed in.
create function evaluation_since(round uuid)
returns table (id uuid, evaluation_id uuid, pair_code text, ledger text, record_id uuid, code text, of_pair text,
  measures text[], frozen_version int, version int, changed_at timestamptz)
stable language sql as $$
  with changed as materialized (
    select revision.record_id, max(agreed_version) as version, max(decided_at) as changed_at from revision
    where revision.state = 'AGREED' and decided_at > (
      select taken_at from evaluation_snapshot as snapshot where snapshot.evaluation_id = round)
    group by revision.record_id)
  select md5(kept.pair_code || kept.record_id)::uuid, round, kept.pair_code, kept.ledger, kept.record_id, kept.code,
    kept.of_pair, array_agg(distinct kept.measure), min(kept.version), changed.version, changed.changed_at
  from changed join evaluation_record as kept on kept.record_id = changed.record_id
  where kept.evaluation_id = round and kept.version < changed.version
  group by kept.pair_code, kept.ledger, kept.record_id, kept.code, kept.of_pair, changed.version, changed.changed_at
$$;
