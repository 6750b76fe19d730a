-- How far a record brings the clauses that it serves: by what stage it is at, and for some kinds of record only where the
-- clause asks for that very kind of evidence. Rows come from a file; the highest that fits counts.
create table coverage_rule (
  ledger        text not null,
  stage         text not null,
  -- Only for clauses that ask for it; for all where it is null.
  evidence_kind text,
  level         text not null check (level in ('PLANNED', 'UNDER_WAY', 'EVIDENCED')),
  unique nulls not distinct (ledger, stage, evidence_kind)
);
grant select on coverage_rule to duikou_app;
