import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * Fills the database of the benchmark with synthetic records of all ledgers and their revisions, sealed as the application
 * seals them, or checks every seal. The same numbers always make the same records.
 *
 * <p>Usage: {@code fill URL PROJECTS}, {@code send URL FIRST NUMBER} (projects that wait for 江苏), {@code verify URL}
 */
final class SyntheticLedger {

    private static final int ROWS_AT_A_TIME = 5_000;
    private static final List<String> SEALED = List.of(
            "ledger", "record_id", "number", "base_version", "agreed_version", "action", "pair_code", "side", "organisation",
            "proposed_by", "drafted_at", "sent_by", "sent_at", "decided_by", "decided_for", "decided_at", "reason",
            "previous_digest");

    private SyntheticLedger() {}

    public static void main(String... args) throws Exception {
        try (Connection connection = DriverManager.getConnection(args[1])) {
            switch (args[0]) {
                case "fill" -> fill(connection, Integer.parseInt(args[2]));
                case "send" -> send(connection, Integer.parseInt(args[2]), Integer.parseInt(args[3]));
                default -> verify(connection);
            }
        }
    }

    /** As many as asked for that a coordinator sees, and six drafts of one side for each hundred of them. */
    private static void fill(Connection connection, int visible) throws SQLException, IOException {
        int all = visible + visible * 6 / 100;
        for (int first = 1; first <= all; first += ROWS_AT_A_TIME) {
            Rows rows = new Rows();
            for (int n = first; n < Math.min(first + ROWS_AT_A_TIME, all + 1); n++) {
                rows.add(SyntheticProject.of(n, n > visible));
            }
            rows.copy(connection);
        }
        for (SyntheticRecord.Kind kind : SyntheticRecord.Kind.values()) {
            fill(connection, kind, visible / kind.projects);
        }
        keep(connection);
    }

    /** What triggers keep of what is agreed or lies open: they do not fire for rows that are copied in. */
    private static void keep(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("insert into clause_record select * from clause_record_of_version on conflict do nothing");
            statement.execute("insert into pair_event select * from pair_event_of_record on conflict do nothing");
            statement.execute("insert into discrepancy select * from discrepancy_of_record on conflict do nothing");
        }
        recount(connection);
    }

    private static void recount(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select rebuild_figures()");
        }
    }

    /** The other ledgers, in proportion to the projects. */
    private static void fill(Connection connection, SyntheticRecord.Kind kind, int all) throws SQLException, IOException {
        for (int first = 1; first <= all; first += ROWS_AT_A_TIME) {
            Rows rows = new Rows();
            for (int n = first; n < Math.min(first + ROWS_AT_A_TIME, all + 1); n++) {
                rows.add(SyntheticRecord.of(kind, n));
            }
            rows.copy(connection);
        }
    }

    private static void send(Connection connection, int first, int number) throws SQLException, IOException {
        for (int from = first; from < first + number; from += ROWS_AT_A_TIME) {
            Rows rows = new Rows();
            for (int n = from; n < Math.min(from + ROWS_AT_A_TIME, first + number); n++) {
                rows.add(SyntheticProject.sentToJiangsu(n));
            }
            rows.copy(connection);
        }
        recount(connection);
    }

    private static void verify(Connection connection) throws Exception {
        connection.setAutoCommit(false);
        ObjectMapper json = new ObjectMapper();
        int revisions = 0;
        int broken = 0;
        try (var statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_A_TIME);
            ResultSet row = statement.executeQuery(
                    """
                    select *, lag(digest) over (partition by record_id order by agreed_version) as before
                    from revision where state = 'AGREED' and digest <> 'pgbench' order by record_id, agreed_version""");
            while (row.next()) {
                revisions++;
                boolean follows = Objects.equals(row.getString("previous_digest"), row.getString("before"));
                if (!follows || !digest(json, row).equals(row.getString("digest"))) {
                    broken++;
                }
            }
        }
        System.out.printf("%d agreed revisions, %d with a broken seal%n", revisions, broken);
    }

    private static String digest(ObjectMapper json, ResultSet row) throws SQLException, IOException {
        Map<String, Object> revision = new HashMap<>();
        for (String column : SEALED) {
            Object value = row.getObject(column);
            revision.put(column, value instanceof Timestamp moment ? moment.toInstant() : value);
        }
        return digest(revision, json.readTree(row.getString("facts")));
    }

    /** What the application's Chain seals, said a second time, so that a fault of one shows at the other. */
    static String digest(Map<String, Object> revision, JsonNode facts) {
        ObjectNode content = JsonNodeFactory.instance.objectNode().set("facts", facts);
        for (String column : SEALED) {
            String name = Pattern.compile("_(.)").matcher(column).replaceAll(letter -> letter.group(1).toUpperCase());
            Object value = revision.get(column);
            if (value instanceof Integer number) {
                content.put(name, number);
            } else {
                content.put(name, value == null ? null : value.toString());
            }
        }
        try {
            byte[] canonical = new JsonCanonicalizer(content.toString()).getEncodedUTF8();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
