delete from coverage_rule;
insert into coverage_rule (ledger, stage, evidence_kind, level)
select ledger, stage, "evidenceKind", level
from jsonb_to_recordset(current_setting('duikou.document')::jsonb -> 'items')
  as given (ledger text, stage text, "evidenceKind" text, level text);
