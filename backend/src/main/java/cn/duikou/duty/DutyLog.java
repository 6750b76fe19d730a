package cn.duikou.duty;

import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.Scope;
import cn.duikou.pair.Side;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door to what becomes of duties: rows are added, in the transaction of whoever acts, and nothing else. */
@ApplicationScoped
class DutyLog {

    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String ADD = """
            insert into duty_event (rule_code, pair_code, year, kind, noted_at, username, organisation, side, reason, due_on,
              document, paper_number, paper_received_on, was_late, in_grace)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final Clock clock;

    DutyLog(AgroalDataSource database, CurrentCaller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is to be written down; how the duty stood just before goes with it. */
    record Note(
            DutyEventKind kind,
            @Nullable Side side,
            @Nullable String reason,
            @Nullable LocalDate dueOn,
            @Nullable UUID document,
            @Nullable PaperReceipt paper) {

        static Note reasoned(DutyEventKind kind, String reason, @Nullable LocalDate dueOn) {
            return new Note(kind, null, reason, dueOn, null, null);
        }

        static Note declared(DutyEventKind kind, Side side, @Nullable String reason) {
            return new Note(kind, side, reason, null, null, null);
        }

        static Note of(DutyEventKind kind, UUID document, @Nullable String reason, @Nullable LocalDate dueOn) {
            return new Note(kind, null, reason, dueOn, document, null);
        }

        static Note onPaper(PaperReceipt paper) {
            return new Note(DutyEventKind.FILED_ON_PAPER, null, paper.reason(), null, null, paper);
        }

        /** What came on paper was late or not on the day it came; all else is noted on the day it happens. */
        private boolean wasLate(DutyStanding before) {
            return paper == null ? before.wasLate() : paper.receivedOn().isAfter(before.lastOn());
        }

        private boolean inGrace(DutyStanding before) {
            return paper == null
                    ? before.state().isUnmet() && before.inGrace()
                    : paper.receivedOn().isAfter(before.dueOn()) && !wasLate(before);
        }
    }

    /** Whoever else acts on the same duty waits until this transaction is over: a duty has no row that could be locked. */
    void lock(DutyCode code) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, code.toString());
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The duty could not be locked", e);
        }
    }

    /** Whether the document has been filed for that duty, and neither returned nor withdrawn since. */
    boolean stands(DutyCode code, UUID document) {
        return last("kind", of(code).and("document = ?", document), row -> DutyEventKind.valueOf(row.getString(1)))
                .filter(kind -> kind == DutyEventKind.FILED)
                .isPresent();
    }

    /** The day that an extension or a return gave last. */
    Optional<LocalDate> givenDay(DutyCode code) {
        return last("due_on", of(code).and("due_on is not null"), row -> row.getObject(1, LocalDate.class));
    }

    private Conditions of(DutyCode code) {
        return Scope.ofDuties(caller.get())
                .and("rule_code = ?", code.ruleCode())
                .and("pair_code = ?", code.pairCode())
                .and("year = ?", code.year());
    }

    private <T> Optional<T> last(String column, Conditions which, Rows.Reading<T> reading) {
        Conditions.Query query =
                which.select("select " + column + " from duty_event", " order by noted_at desc, number desc limit 1");
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, reading).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void add(DutyCode code, DutyStanding before, Note note) {
        Caller author = caller.get();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setString(1, code.ruleCode());
            statement.setString(2, code.pairCode());
            statement.setInt(3, code.year());
            statement.setString(4, note.kind().name());
            statement.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setString(6, author.username());
            statement.setString(7, author.organisation().code());
            statement.setString(8, note.side() == null ? null : note.side().name());
            statement.setString(9, note.reason());
            statement.setObject(10, note.dueOn());
            statement.setObject(11, note.document());
            statement.setString(12, note.paper() == null ? null : note.paper().number());
            statement.setObject(13, note.paper() == null ? null : note.paper().receivedOn());
            statement.setBoolean(14, note.wasLate(before));
            statement.setBoolean(15, note.inGrace(before));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("What became of the duty could not be stored", e);
        }
    }
}
