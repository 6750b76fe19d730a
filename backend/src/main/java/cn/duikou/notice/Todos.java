package cn.duikou.notice;

import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import cn.duikou.ledger.Scope;
import cn.duikou.pair.Side;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads from the open revisions what a caller is expected to do. */
@ApplicationScoped
class Todos {

    private static final int SHOWN = 100;
    private static final String KIND = """
            case state when 'DRAFT' then 'TO_SEND' when 'RETURNED' then 'TO_ANSWER' else 'TO_DECIDE' end""";
    /** A return whose answer is being drafted is asked for once, as a draft to be sent. */
    private static final String NOT_ANSWERED_YET = """
            not (state = 'RETURNED' and exists (select from revision as answer where answer.record_id = revision.record_id
                 and answer.side = revision.side and answer.state = 'DRAFT'))""";

    private static final String SINCE = "coalesce(decided_at, sent_at, drafted_at)";
    private static final String MINE = "pair_code || ':' || side = any (?)";

    private final AgroalDataSource database;
    private final CurrentCaller currentCaller;

    Todos(AgroalDataSource database, CurrentCaller currentCaller) {
        this.database = database;
        this.currentCaller = currentCaller;
    }

    /** The oldest hundred, and how many there are of each kind. */
    record Waiting(List<Todo> items, Map<TodoKind, Integer> counts) {}

    /** @param kinds which alone are listed; all where it is empty */
    Waiting ofCaller(List<TodoKind> kinds) {
        Caller caller = currentCaller.get();
        if (!caller.may(Permission.DRAFT)) {
            return new Waiting(List.of(), Map.of());
        }
        Conditions conditions = waiting(caller);
        try (Connection connection = database.getConnection()) {
            List<Todo> items = Rows.all(
                    connection,
                    waiting(caller)
                            .oneOf(KIND, kinds)
                            .select(
                                    "select *, " + KIND + " as kind, " + SINCE + " as since from revision",
                                    " order by since, id limit " + SHOWN),
                    Todos::read);
            return new Waiting(items, counts(connection, conditions));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many there are of each kind of what came to wait after a moment. */
    Map<TodoKind, Integer> since(Instant moment) {
        Caller caller = currentCaller.get();
        if (!caller.may(Permission.DRAFT)) {
            return Map.of();
        }
        try (Connection connection = database.getConnection()) {
            return counts(connection, waiting(caller).and(SINCE + " > ?", moment));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Conditions waiting(Caller caller) {
        return Scope.of(caller)
                .and("open")
                .and("pair_code <> all (?)", (Object) caller.seenOnly().toArray(String[]::new))
                .and(asked(caller), (Object) sides(caller))
                .and(NOT_ANSWERED_YET);
    }

    private static Map<TodoKind, Integer> counts(Connection connection, Conditions conditions) throws SQLException {
        Map<TodoKind, Integer> counts = new EnumMap<>(TodoKind.class);
        Rows.all(
                connection,
                conditions.select("select " + KIND + " as kind, count(*) from revision", " group by 1"),
                row -> counts.put(TodoKind.valueOf(row.getString(1)), row.getInt(2)));
        return counts;
    }

    /** An editor finishes drafts and answers returns; who decides also sees what the other side sent. */
    private static String asked(Caller caller) {
        return caller.may(Permission.DECIDE) ? "(state = 'SENT') <> (" + MINE + ")" : "state <> 'SENT' and " + MINE;
    }

    private static String[] sides(Caller caller) {
        return caller.sides().entrySet().stream()
                .map(pair -> pair.getKey() + ":" + pair.getValue())
                .toArray(String[]::new);
    }

    private static Todo read(ResultSet row) throws SQLException {
        return new Todo(
                TodoKind.valueOf(row.getString("kind")),
                row.getString("ledger"),
                row.getObject("record_id", UUID.class),
                row.getString("title"),
                row.getString("pair_code"),
                Side.valueOf(row.getString("side")),
                Rows.instant(row, "since"),
                row.getString("reason"));
    }
}
