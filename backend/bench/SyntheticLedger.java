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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ObjIntConsumer;
import java.util.regex.Pattern;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * Fills the database of the benchmark with synthetic records of all ledgers and their revisions, sealed as the application
 * seals them, or checks every seal. The same numbers always make the same records.
 *
 * <p>Usage: {@code fill URL PROJECTS ATTEMPTS} (changes of each that were withdrawn), {@code send URL FIRST NUMBER}
 * (projects that wait for 江苏), {@code verify URL}
 */
final class SyntheticLedger {

    private static final int ROWS_AT_A_TIME = 2_000;
    private static final List<String> SEALED = List.of(
            "ledger", "record_id", "number", "base_version", "agreed_version", "action", "pair_code", "side", "organisation",
            "proposed_by", "drafted_at", "sent_by", "sent_at", "decided_by", "decided_for", "decided_at", "reason",
            "previous_digest");

    private SyntheticLedger() {}

    public static void main(String... args) throws Exception {
        String url = args[1];
        switch (args[0]) {
            case "fill" -> fill(url, Integer.parseInt(args[2]), Integer.parseInt(args[3]));
            case "send" -> send(url, Integer.parseInt(args[2]), Integer.parseInt(args[3]));
            default -> verify(url);
        }
    }

    /** As many as asked for that a coordinator sees, and six drafts of one side for each hundred of them. */
    private static void fill(String url, int visible, int attempts) throws Exception {
        copy(url, 1, visible + visible * 6 / 100, (rows, n) -> rows.add(SyntheticProject.of(n, n > visible), attempts));
        for (SyntheticRecord.Kind kind : SyntheticRecord.Kind.values()) {
            copy(url, 1, visible / kind.projects, (rows, n) -> rows.add(SyntheticRecord.of(kind, n)));
        }
        try (Connection connection = DriverManager.getConnection(url)) {
            keep(connection);
            owe(connection);
        }
    }

    /** A thousand duties a year since 2017, by as many rules as the seven pairs need for it; nine of ten were filed. */
    private static void owe(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    insert into duty_rule (code, version, kind, title_zh, title_en, clause_code, receivers, period, due_from,
                      due_month, due_day, to_working_day, grace_days, opens_before, reminders, may_be_empty, effective_from, made_by)
                    select 'BENCH_' || n, 1, 'ANNUAL_SUMMARY', '年度工作总结', 'Summary', 'S2.f', array['NDRC', 'COD'], 'YEAR',
                      'PERIOD_END', 1 + n % 12, 1 + n % 28, true, 5, 75, array[21, 14, 7, 1], false, '2018-01-01', 'bench'
                    from generate_series(1, 143) as n""");
            statement.execute("""
                    insert into duty_event (rule_code, pair_code, year, kind, noted_at, username, organisation, document, was_late,
                      in_grace)
                    select rule_code, pair_code, year, 'FILED', due_on + interval '8 hours', 'bench', 'ndrc', gen_random_uuid(),
                      false, false
                    from duty_on(current_date) where due_on < current_date and abs(hashtext(code)) % 10 > 0""");
        }
    }

    /** Some records, by as many at once as there are processors. */
    private static void copy(String url, int first, int number, ObjIntConsumer<Rows> adding) throws Exception {
        List<Callable<Void>> parts = new ArrayList<>();
        for (int from = first; from < first + number; from += ROWS_AT_A_TIME) {
            int begin = from;
            int end = Math.min(from + ROWS_AT_A_TIME, first + number);
            parts.add(() -> {
                Rows rows = new Rows();
                for (int n = begin; n < end; n++) {
                    adding.accept(rows, n);
                }
                try (Connection connection = DriverManager.getConnection(url)) {
                    rows.copy(connection);
                }
                return null;
            });
        }
        try (var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (Future<Void> part : workers.invokeAll(parts)) {
                part.get();
            }
        }
    }

    /** What triggers keep of what is agreed or lies open: they do not fire for rows that are copied in. */
    private static void keep(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("insert into clause_record select * from clause_record_of_version on conflict do nothing");
            statement.execute("""
                    insert into pair_event (id, ledger, record_id, code, name, pair_code, side, state, kind, number, detail, on_date,
                      valid_from, valid_to)
                    select id, ledger, record_id, code, name, pair_code, side, state, kind, number, detail, on_date, valid_from, valid_to
                    from pair_event_version on conflict do nothing""");
            statement.execute("insert into discrepancy select * from discrepancy_of_record on conflict do nothing");
        }
        recount(connection);
    }

    private static void recount(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select rebuild_figures(), rebuild_coverage()");
        }
    }

    private static void send(String url, int first, int number) throws Exception {
        copy(url, first, number, (rows, n) -> rows.add(SyntheticProject.sentToJiangsu(n), 0));
        try (Connection connection = DriverManager.getConnection(url)) {
            recount(connection);
        }
    }

    private static void verify(String url) throws Exception {
        ObjectMapper json = new ObjectMapper();
        int revisions = 0;
        int broken = 0;
        try (Connection connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
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
