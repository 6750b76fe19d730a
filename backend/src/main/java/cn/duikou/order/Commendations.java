package cn.duikou.order;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.identity.Permission;
import cn.duikou.ledger.Scope;
import cn.duikou.pair.Pairs;
import cn.duikou.store.Conditions;
import cn.duikou.store.Cursors;
import cn.duikou.store.Listing;
import cn.duikou.store.PageParameters;
import cn.duikou.store.Rows;
import cn.duikou.store.SortKey;
import cn.duikou.web.Finding;
import cn.duikou.web.Given;
import cn.duikou.web.Paged;
import cn.duikou.web.Refusal;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door to commendations: drafts are the coordinator's, what was issued is for everybody. */
@ApplicationScoped
class Commendations {

    private static final String SELECT = "select " + Commendation.COLUMNS + " from commendation";
    private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 0))";
    private static final String DRAFT = """
            insert into commendation (id, code, evaluation_id, pair_codes, year, title, text, state, created_at, created_by,
              updated_at, updated_by)
            values (?, concat('TB-', ?::int, '-', lpad(nextval('commendation_code')::text, 6, '0')), ?, ?, ?, ?, ?, 'DRAFT',
              ?, ?, ?, ?)""";
    private static final String CHANGE = """
            update commendation set evaluation_id = ?, pair_codes = ?, year = ?, title = ?, text = ?, version = version + 1,
              updated_at = ?, updated_by = ? where id = ?""";
    private static final String ISSUE = """
            update commendation set state = 'ISSUED', number = ?, issued_on = ?, version = version + 1, updated_at = ?,
              updated_by = ? where id = ?""";
    private static final String TAKEN_MEANWHILE = "23505";
    private static final List<SortKey> SORT_KEYS = List.of(
            new SortKey("updatedAt", "updated_at", "timestamptz"),
            new SortKey("year", "year", "int"),
            new SortKey("code", "code", "text"));

    private final AgroalDataSource database;
    private final Cursors cursors;
    private final CurrentCaller caller;
    private final Pairs pairs;
    private final Clock clock;

    Commendations(AgroalDataSource database, Cursors cursors, CurrentCaller caller, Pairs pairs, Clock clock) {
        this.database = database;
        this.cursors = cursors;
        this.caller = caller;
        this.pairs = pairs;
        this.clock = clock;
    }

    Paged<Commendation> page(CommendationParameters asked, PageParameters page) {
        Given given = new Given();
        Conditions conditions = Scope.ofCommendations(caller.get())
                .oneOf("state", given.options("state", asked.state, CommendationState.class));
        List<String> codes = given.texts("pairCode", asked.pairCode);
        codes.stream()
                .filter(code -> pairs.find(code).isEmpty())
                .forEach(code -> given.found(Finding.at("pairCode", "UNKNOWN_PAIR", code)));
        given.refuseIfWrong();
        if (!codes.isEmpty()) {
            conditions.and("pair_codes && ?", (Object) codes.toArray(String[]::new));
        }
        Listing<Commendation> listing = new Listing<>(
                "commendation",
                Commendation.COLUMNS,
                "commendation",
                "null as nothing_more",
                SORT_KEYS,
                "-updatedAt",
                this::read);
        try (Connection connection = database.getConnection()) {
            return listing.read(connection, cursors, conditions, page);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws Refusal 404 for one that there is not or that is not the caller's to know */
    Commendation find(UUID id) {
        return all(Scope.ofCommendations(caller.get()).and("id = ?", id)).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    Commendation lock(UUID id) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, "commendation " + id);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The commendation could not be locked", e);
        }
        return find(id);
    }

    boolean isTaken(String number) {
        return !all(Scope.ofCommendations(caller.get()).and("number = ?", number))
                .isEmpty();
    }

    void draft(UUID id, CommendationFacts facts, int year, LocalDate today) {
        String author = caller.get().username();
        String[] commended = facts.pairCodes().toArray(String[]::new);
        change(
                DRAFT,
                id,
                today.getYear(),
                facts.evaluationId(),
                commended,
                year,
                facts.title(),
                facts.text(),
                clock.instant(),
                author,
                clock.instant(),
                author);
    }

    void change(UUID id, CommendationFacts facts, int year) {
        String[] commended = facts.pairCodes().toArray(String[]::new);
        String author = caller.get().username();
        change(CHANGE, facts.evaluationId(), commended, year, facts.title(), facts.text(), clock.instant(), author, id);
    }

    void issue(UUID id, String number, LocalDate today) {
        change(ISSUE, number, today, clock.instant(), caller.get().username(), id);
    }

    void discard(UUID id) {
        change("delete from commendation where id = ?", id);
    }

    private List<Commendation> all(Conditions conditions) {
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, conditions.select(SELECT, ""), this::read);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Commendation read(ResultSet row) throws SQLException {
        return Commendation.of(row, caller.get().may(Permission.COORDINATE));
    }

    private void change(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection()) {
            Rows.change(connection, sql, values);
        } catch (SQLException e) {
            if (TAKEN_MEANWHILE.equals(e.getSQLState())) {
                throw DocumentNumbers.taken();
            }
            throw new IllegalStateException("The commendation could not be stored", e);
        }
    }
}
