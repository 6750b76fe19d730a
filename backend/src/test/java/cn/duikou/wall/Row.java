package cn.duikou.wall;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A row of a ledger, as far as the wall looks at it. */
record Row(UUID id, String pair, String side, String state) {

    private static final String FACTS = """
            {"name": "碳纤维", "clauses": ["T2.1.a"], "kind": "INVESTMENT", "industryCode": "34", "regionCode": "210100",
             "stage": "INTENDED", "greenChannel": false}""";
    private static final String PROJECT = """
            insert into project (id, code, pair_code, side, organisation, state, one_sided, version, agreed_version,
                created_by, created_at, updated_at, agreed_at, facts)
            select ?, ?, pair, side, 'liaoning', state, false, 1, agreed::int, 'x', now(), now(),
                case when agreed then now() end, ?::jsonb
            from (select pair, side, state, state in ('AGREED', 'CLOSED') as agreed
                  from (values (?, ?, ?)) as given (pair, side, state)) as given""";
    private static final String REVISION = """
            insert into revision (id, ledger, record_id, number, pair_code, side, organisation, action, state, open,
                edition, base_version, title, facts, proposed_by, drafted_at, reason, agreed_version, digest, decided_at)
            select ?, 'projects', ?, 1, pair, side, 'liaoning', 'CREATE', state, state in ('DRAFT', 'SENT', 'RETURNED'),
                1, 0, '碳纤维', '{}', 'x', now(), 'because', case when state = 'AGREED' then 1 end,
                case when state = 'AGREED' then 'digest' end,
                case when state not in ('DRAFT', 'SENT') then now() end
            from (values (?, ?, ?)) as given (pair, side, state)""";

    private static final String DISCREPANCY = """
            insert into discrepancy (id, ledger, code, name, pair_code, side, state, kind, since)
            select ?, 'projects', 'DK-2026-000001', '碳纤维', pair, side, state,
                case state when 'RETURNED' then 'DISPUTE' when 'SENT' then 'WAITING' else 'ONE_SIDED' end, now()
            from (values (?, ?, ?)) as given (pair, side, state)""";

    static Row of(String pair, String side, String state) {
        return new Row(UUID.randomUUID(), pair, side, state);
    }

    /** One of every pair, side and state. */
    static List<Row> ofAll(String... states) {
        List<Row> rows = new ArrayList<>();
        for (String pair : List.of("LN-JS", "JL-ZJ")) {
            for (String side : List.of("NORTHEAST", "EAST")) {
                for (String state : states) {
                    rows.add(of(pair, side, state));
                }
            }
        }
        return rows;
    }

    Row asProject(AppSession session) throws SQLException {
        session.run(PROJECT, id, id.toString(), FACTS, pair, side, state);
        return this;
    }

    Row asRevision(AppSession session) throws SQLException {
        session.run(REVISION, id, UUID.randomUUID(), pair, side, state);
        return this;
    }

    Row asDiscrepancy(AppSession session) throws SQLException {
        session.run(DISCREPANCY, id, pair, side, state);
        return this;
    }

    String projectRefused(AppSession session) throws SQLException {
        return session.refused(PROJECT, id, id.toString(), FACTS, pair, side, state);
    }

    String revisionRefused(AppSession session) throws SQLException {
        return session.refused(REVISION, id, UUID.randomUUID(), pair, side, state);
    }
}
