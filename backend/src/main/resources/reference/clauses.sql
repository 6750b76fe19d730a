-- The official text is the administrator's and stays as it is.
insert into clause (code, parent_code, position, level, kind, ref, title_zh, title_en, modality, direction,
  evidence_kinds, items, frequency, deadline, catalogue_version)
select code, parent, ordinality, level, kind, ref, "titleZh", "titleEn", modality, direction,
  coalesce("evidenceKinds", '{}'), coalesce(items, '{}'), frequency, deadline,
  current_setting('duikou.document')::jsonb ->> 'version'
from rows from (jsonb_to_recordset(current_setting('duikou.document')::jsonb -> 'items')
  as (code text, parent text, level int, kind text, ref text, "titleZh" text, "titleEn" text, modality text,
    direction text, "evidenceKinds" text[], items text[], frequency text, deadline text)) with ordinality
on conflict (code) do update set (parent_code, position, level, kind, ref, title_zh, title_en, modality, direction,
    evidence_kinds, items, frequency, deadline, catalogue_version) =
  (excluded.parent_code, excluded.position, excluded.level, excluded.kind, excluded.ref, excluded.title_zh,
    excluded.title_en, excluded.modality, excluded.direction, excluded.evidence_kinds, excluded.items,
    excluded.frequency, excluded.deadline, excluded.catalogue_version);

insert into clause_actor (code, name_zh, name_en)
select code, "nameZh", "nameEn"
from jsonb_to_recordset(current_setting('duikou.document')::jsonb -> 'actors')
  as given (code text, "nameZh" text, "nameEn" text)
on conflict (code) do update set (name_zh, name_en) = (excluded.name_zh, excluded.name_en);

delete from clause_involvement;

insert into clause_involvement (clause_code, role, actor_code, position)
select given.code, involved.role, actor.code, actor.position
from jsonb_to_recordset(current_setting('duikou.document')::jsonb -> 'items')
    as given (code text, actors text[], "owedBy" text[], "owedTo" text[]),
  lateral (values ('ACTOR', actors), ('OWED_BY', "owedBy"), ('OWED_TO', "owedTo")) as involved (role, codes),
  unnest(involved.codes) with ordinality as actor (code, position);
