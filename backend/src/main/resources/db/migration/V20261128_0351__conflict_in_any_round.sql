-- A round has a pair of its own only where that evaluates itself: the pair meant is that of the conflict.
drop policy declared on evaluation_conflict;
create policy declared on evaluation_conflict for insert to duikou_app with check (
  username = (select current_setting('duikou.user', true)) and caller_assesses(evaluation_id)
  and exists (select from evaluation as round where round.id = evaluation_conflict.evaluation_id
    and evaluation_conflict.pair_code = any (round.pair_codes) and round.state in ('OPEN', 'REVIEW')));
