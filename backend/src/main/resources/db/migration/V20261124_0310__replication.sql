-- Replications. A practice of the East has no row of its own: it is what adoptions name as their source, and adoptions
-- whose sources differ in spelling alone are of one practice. Blanks, punctuation, brackets and widths are spelling.
create function spelled_alike(given text) returns text immutable strict parallel safe language sql as $$
  select nullif(translate(search_text(given), ' .,:;!?-_/\|''"()[]{}<>，。、：；！？·…—–－‘’“”（）〔〕【】《》〈〉「」『』', ''), '')
$$;

-- A document number names one document in the country; without it the body and its title must do. One document may set
-- out several practices, so the item goes with it.
create function practice_code(facts jsonb) returns text immutable parallel safe language sql as $$
  select 'P-' || upper(left(md5(concat_ws('|', coalesce(spelled_alike(facts ->> 'documentNumber'),
    concat_ws('|', facts ->> 'practiceRegionCode', spelled_alike(facts ->> 'practiceBody'),
      coalesce(spelled_alike(facts ->> 'documentTitle'), spelled_alike(facts ->> 'practiceTitle')))),
    spelled_alike(facts ->> 'documentItem'))), 12))
$$;

-- Whether the latest measurement of each indicator moved the way it should.
create function effect_seen(facts jsonb) returns text immutable parallel safe language sql as $$
  select case when count(*) = 0 then 'NOT_MEASURED' when bool_and(better) then 'IMPROVED'
              when bool_or(better) then 'MIXED' else 'NOT_IMPROVED' end
  from (select distinct on (effect ->> 'name') case effect ->> 'aim'
          when 'RISE' then (effect ->> 'after')::numeric > (effect ->> 'before')::numeric
          else (effect ->> 'after')::numeric < (effect ->> 'before')::numeric end as better
        from jsonb_array_elements(coalesce(facts -> 'effects', '[]')) as effect
        order by effect ->> 'name', effect ->> 'measuredOn' desc) as latest
$$;

create function replication_search(code text, facts jsonb) returns text immutable parallel safe language sql as $$
  select search_text(concat_ws(' ', code, facts ->> 'name', facts ->> 'summary', facts ->> 'practiceTitle',
    facts ->> 'practiceBody', facts ->> 'documentTitle', facts ->> 'documentNumber', facts ->> 'adopterName',
    facts ->> 'adoptionDocument'))
$$;

create table replication (
  like ledger_record including defaults including constraints,
  name                 text not null generated always as (facts ->> 'name') stored,
  clauses              text[] not null generated always as (fact_texts(facts -> 'clauses')) stored,
  practice_code        text not null generated always as (practice_code(facts)) stored,
  practice_title       text not null generated always as (facts ->> 'practiceTitle') stored,
  practice_body        text not null generated always as (facts ->> 'practiceBody') stored,
  practice_region_code text not null generated always as (facts ->> 'practiceRegionCode') stored references region,
  adopter_name         text not null generated always as (facts ->> 'adopterName') stored,
  adopter_region_code  text not null generated always as (facts ->> 'adopterRegionCode') stored references region,
  manner               text not null generated always as (facts ->> 'manner') stored
    check (manner in ('AS_IS', 'ADAPTED', 'PILOT')),
  stage                text not null generated always as (facts ->> 'stage') stored check (stage in
    ('BENCHMARKED', 'PLANNED', 'PILOTED', 'ROLLED_OUT', 'EVALUATED')),
  adopted_on           date generated always as
    (fact_date(coalesce(facts ->> 'pilotedOn', facts ->> 'rolledOutOn'))) stored,
  effect               text not null generated always as (effect_seen(facts)) stored,
  searched             text not null generated always as (replication_search(code, facts)) stored,
  terms                tsvector not null generated always as (search_terms(replication_search(code, facts))) stored
);
call finish_ledger_table('replication');
