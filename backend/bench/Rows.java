import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.postgresql.PGConnection;

/** Rows for COPY. Triggers rest meanwhile, so the versions that a trigger would keep are written too. */
final class Rows {

    private static final String RECORD = "id, code, pair_code, side, organisation, state, one_sided, version,"
            + " agreed_version, created_by, created_at, updated_at, agreed_at, facts";
    private static final String VERSION = RECORD + ", valid_from, valid_to";
    private static final String REVISION = "id, ledger, record_id, number, pair_code, side, organisation, action, state,"
            + " open, edition, base_version, title, facts, proposed_by, drafted_at, sent_by, sent_at, decided_by,"
            + " decided_for, decided_at, reason, agreed_version, previous_digest, digest";

    /** By table and its columns. */
    private final Map<String, StringBuilder> tables = new LinkedHashMap<>();

    /** @param attempts how often a change of what is agreed was proposed and withdrawn */
    void add(SyntheticProject project, int attempts) {
        int agreed = project.agreedVersions();
        int withdrawn = agreed == 0 ? 0 : attempts;
        String previous = null;
        for (int version = 1; version <= agreed; version++) {
            previous = addAgreed(project, version, previous);
            Instant until = version < agreed ? project.decided(version + 1) : null;
            line("project_version", VERSION, project.row(version, project.decided(version), until));
        }
        for (int further = 1; further <= withdrawn; further++) {
            line("revision", REVISION, project.revision(agreed, further, "CHANGE", "WITHDRAWN",
                    project.proposer() + "-approver", project.proposer(), project.withdrawn(further), null, null, null, null));
        }
        if (project.open() != null) {
            boolean returned = project.open().equals("RETURNED");
            line("revision", REVISION, project.revision(agreed, withdrawn + 1, agreed == 0 ? "CREATE" : "CHANGE", project.open(),
                    returned ? project.decider() + "-approver" : null, returned ? project.decider() : null,
                    returned ? project.decided(agreed + 1) : null, returned ? "数据不一致" : null, null, null, null));
        }
        line("project", RECORD, project.row(agreed));
    }

    /** One of another ledger, agreed as it was drafted. */
    void add(SyntheticRecord record) {
        line(record.table(), RECORD, record.row());
        line(record.table() + "_version", VERSION, record.row(record.decided(), null));
        addSealed(record.revision(), record.facts());
    }

    private String addAgreed(SyntheticProject project, int version, String previous) {
        boolean closing = version == project.agreedVersions() && project.state().equals("CLOSED");
        String action = version == 1 ? "CREATE" : closing ? "CLOSE" : "CHANGE";
        String approver = project.decider() + "-approver";
        Instant at = project.decided(version);
        List<Object> values = project.revision(version - 1, 1, action, "AGREED",
                approver, project.decider(), at, closing ? "合作期满" : null, version, previous);
        return addSealed(values, project.facts(version));
    }

    private String addSealed(List<Object> values, ObjectNode facts) {
        String[] names = REVISION.split(", ");
        Map<String, Object> revision = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            revision.put(names[i], values.get(i));
        }
        String digest = SyntheticLedger.digest(revision, facts);
        List<Object> sealed = new ArrayList<>(values);
        sealed.add(digest);
        line("revision", REVISION, sealed);
        return digest;
    }

    void copy(Connection connection) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
        }
        var copying = connection.unwrap(PGConnection.class).getCopyAPI();
        for (var table : tables.entrySet()) {
            copying.copyIn("copy " + table.getKey() + " from stdin", new StringReader(table.getValue().toString()));
        }
    }

    private void line(String table, String columns, List<Object> values) {
        StringJoiner line = new StringJoiner("\t", "", "\n");
        values.forEach(value -> line.add(value == null ? "\\N" : value.toString().replace("\\", "\\\\")));
        tables.computeIfAbsent(table + " (" + columns + ")", into -> new StringBuilder()).append(line);
    }
}
