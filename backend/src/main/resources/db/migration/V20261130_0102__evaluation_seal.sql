-- What is written in a round is sealed row by row as it is written, each seal with the one before it: whatever is altered, taken
-- away or put in by hand afterwards is found, and which row it is. Nobody but the triggers writes here, nobody but the
-- functions that compare reads.
create table evaluation_seal (
  evaluation_id uuid not null references evaluation,
  number        int not null check (number > 0),
  part          text not null,
  -- Which row of that part.
  key           text not null,
  pair_code     text,
  item          text,
  -- Of which columns the digest is, so that those to come change nothing of it.
  columns       text[] not null,
  digest        text not null check (digest ~ '^[0-9a-f]{64}$'),
  seal          text not null check (seal ~ '^[0-9a-f]{64}$'),
  primary key (evaluation_id, number)
);
create index evaluation_seal_part on evaluation_seal (evaluation_id, part, key, number desc);
create trigger keep_evidence before update or delete on evaluation_seal for each row execute function keep_evidence();
alter table evaluation_seal enable row level security;

-- A document of JSON is stored in one form alone, its names in one order.
create function digest_of(content jsonb, names text[]) returns text immutable parallel safe language sql as $$
  select encode(sha256(convert_to(coalesce(jsonb_object_agg(name, value), '{}')::text, 'UTF8')), 'hex')
  from jsonb_each(content) as one (name, value) where name = any (names)
$$;
create function seal_of(before text, sealed evaluation_seal) returns text stable parallel safe language sql as $$
  select encode(sha256(convert_to(jsonb_build_array(before, (sealed).evaluation_id, (sealed).number, (sealed).part, (sealed).key,
    (sealed).pair_code, (sealed).item, (sealed).columns, (sealed).digest)::text, 'UTF8')), 'hex')
$$;

-- One after another within a round, also where assessors write at once.
create function add_seal(in_round uuid, of_part text, with_key text, content jsonb) returns void language plpgsql as $$
declare
  last evaluation_seal;
  next evaluation_seal;
begin
  perform pg_advisory_xact_lock(hashtextextended('evaluation_seal ' || in_round, 0));
  select * into last from evaluation_seal where evaluation_id = in_round order by number desc limit 1;
  next.evaluation_id := in_round;
  next.number := coalesce(last.number, 0) + 1;
  next.part := of_part;
  next.key := with_key;
  next.pair_code := content ->> 'pair_code';
  next.item := content ->> 'item';
  next.columns := array(select jsonb_object_keys(content) order by 1);
  next.digest := digest_of(content, next.columns);
  next.seal := seal_of(last.seal, next);
  insert into evaluation_seal select next.*;
end $$;
