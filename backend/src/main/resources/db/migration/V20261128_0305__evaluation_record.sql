-- The records behind each figure, in the version that was in force, with its seal and the digests of what was attached to it.
-- There may be a million, taken from tables that have looked their keys up already: none is looked up here again.
create table evaluation_record (
  id            uuid not null default gen_random_uuid(),
  evaluation_id uuid not null,
  -- The pair whose figure it is; the record may be of one below it.
  pair_code     text not null,
  period        text not null check (period in ('EVALUATED', 'BEFORE')),
  measure       text not null,
  ledger        text not null,
  record_id     uuid not null,
  code          text not null,
  of_pair       text not null,
  version       int not null,
  seal          text,
  attachments   text[] not null,
  -- What it adds to the figure, and to the net one; where different values are counted, which.
  value         numeric,
  net           numeric,
  alike         text,
  primary key (evaluation_id, pair_code, period, measure, code, id)
);
-- What is sealed of it.
create function line_of(record evaluation_record) returns text stable parallel safe language sql as $$
  select concat((record).ledger, '|', (record).record_id, '|', (record).code, '|', (record).of_pair, '|', (record).version, '|',
    (record).seal, '|', array_to_string((record).attachments, ','), '|', (record).value, '|', (record).net, '|',
    (record).alike, E'\n')
$$;

-- Whoever knows the round knows what it rests on: a government that of its own pairs alone.
create function caller_knows_facts(in_round uuid, pair text) returns boolean stable language sql as $$
  select exists (select from evaluation where id = in_round)
    and (pair is null or not caller_is_local() or caller_has_pair(pair) or caller_assesses(in_round))
$$;
do $$
declare
  kept text;
begin
  foreach kept in array array['evaluation_snapshot', 'evaluation_facts', 'evaluation_figure', 'evaluation_record'] loop
    execute format('create trigger keep_evidence before update or delete on %I for each row
                    execute function keep_evidence()', kept);
    execute format('alter table %I enable row level security', kept);
    execute format('create policy taken on %I for insert to duikou_app
                    with check ((select caller_may(''COORDINATE'')))', kept);
    execute format('create policy seen on %I for select to duikou_app using ((select caller_may(''COORDINATE''))
                    or caller_knows_facts(evaluation_id, %s))', kept,
                   case kept when 'evaluation_snapshot' then 'null' else 'pair_code' end);
    execute format('grant select, insert on %I to duikou_app', kept);
  end loop;
end $$;
