package cn.duikou.evaluation;

import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.Scope;
import cn.duikou.ledger.Surroundings;
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
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Reads rounds of evaluation, each as far as the caller may know it. */
@ApplicationScoped
class Evaluations {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final String SELECT = "select " + EvaluationStanding.COLUMNS + " from evaluation";
    private static final String CHANGED_SINCE = "40001";

    private static final List<SortKey> SORT_KEYS = List.of(
            new SortKey("updatedAt", "updated_at", "timestamptz"),
            new SortKey("year", "year", "int"),
            new SortKey("code", "code", "text"),
            new SortKey("title", "title", "text"),
            new SortKey("state", "state", "text"));

    private final AgroalDataSource database;
    private final Cursors cursors;
    private final CurrentCaller caller;
    private final Pairs pairs;
    private final Assessors assessors;
    private final Surroundings surroundings;

    Evaluations(
            AgroalDataSource database,
            Cursors cursors,
            CurrentCaller caller,
            Pairs pairs,
            Assessors assessors,
            Surroundings surroundings) {
        this.database = database;
        this.cursors = cursors;
        this.caller = caller;
        this.pairs = pairs;
        this.assessors = assessors;
        this.surroundings = surroundings;
    }

    Paged<Evaluation> page(EvaluationParameters asked, PageParameters page) {
        Given given = new Given();
        Conditions conditions = asked(given, asked);
        given.refuseIfWrong();
        Listing<EvaluationStanding> listing = new Listing<>(
                "evaluation",
                EvaluationStanding.COLUMNS,
                "evaluation",
                "null as nothing_more",
                SORT_KEYS,
                "-updatedAt",
                EvaluationStanding::of);
        try (Connection connection = database.getConnection()) {
            return met(listing.read(connection, cursors, conditions, page));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws Refusal 404 for one that there is not or that is not the caller's to know */
    EvaluationStanding find(UUID id) {
        return one(id, "");
    }

    /** The same for whoever moves it: whoever else acts on it waits until this transaction is over. */
    EvaluationStanding lock(UUID id) {
        wait(id, "select pg_advisory_xact_lock(hashtextextended(?, 0))");
        return one(id, " for update");
    }

    /**
     * The same for whoever may do that in it: whether it has come so far is for him to ask.
     *
     * @throws Refusal 403 for whoever may not
     */
    EvaluationStanding lock(UUID id, EvaluationAction action) {
        action.require(caller.get());
        permit(find(id), action);
        return lock(id);
    }

    /** The same for whoever puts something in: others may do so too, and nobody moves it meanwhile. */
    EvaluationStanding hold(UUID id) {
        wait(id, "select pg_advisory_xact_lock_shared(hashtextextended(?, 0))");
        return one(id, "");
    }

    EvaluationSituation situation(EvaluationStanding round) {
        Caller acting = caller.get();
        return new EvaluationSituation(round, acting, assessors.assesses(round.id()), surroundings.today());
    }

    /** @throws Refusal 403 for whoever may not do that in this round, 409 where it has not come so far or further */
    void require(EvaluationStanding round, EvaluationAction action) {
        permit(round, action);
        situation(round).lock(action).ifPresent(lock -> {
            throw Refusal.because(ProblemCode.WRONG_STATE, List.of(lock));
        });
    }

    /** @throws Refusal 403 for whoever does not lead this round */
    EvaluationStanding led(UUID id) {
        EvaluationAction.By.LEADER.require(caller.get());
        EvaluationStanding round = find(id);
        if (!situation(round).leads()) {
            throw Refusal.of(ProblemCode.FORBIDDEN);
        }
        return round;
    }

    /** Other rounds for the same purpose and year in which a pair of this one is evaluated too, as far as the caller knows. */
    List<EvaluationStanding> alike(EvaluationStanding round) {
        Conditions.Query query = Scope.ofEvaluations(caller.get())
                .and("id <> ?", round.id())
                .and("purpose = ?", round.purpose().name())
                .and("year = ?", round.year())
                .and("pair_codes && ?", (Object) round.pairCodes().toArray(String[]::new))
                .select(SELECT, " order by code");
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, EvaluationStanding::of);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void permit(EvaluationStanding round, EvaluationAction action) {
        if (!situation(round).isPermitted(action)) {
            throw Refusal.of(ProblemCode.FORBIDDEN);
        }
    }

    private Paged<Evaluation> met(Paged<EvaluationStanding> found) {
        List<Evaluation> items = found.items().stream()
                .map(round -> new Evaluation(round, situation(round).allowed()))
                .toList();
        return new Paged<>(items, found.page(), found.size(), found.total(), found.totalCapped(), found.next());
    }

    private Conditions asked(Given given, EvaluationParameters asked) {
        Conditions conditions = Scope.ofEvaluations(caller.get())
                .oneOf("purpose", given.options("purpose", asked.purpose, SheetPurpose.class))
                .oneOf("state", given.options("state", asked.state, EvaluationState.class));
        List<String> codes = given.texts("pairCode", asked.pairCode);
        codes.stream()
                .filter(code -> pairs.find(code).isEmpty())
                .forEach(code -> given.found(Finding.at("pairCode", "UNKNOWN_PAIR", code)));
        if (!codes.isEmpty()) {
            conditions.and("pair_codes && ?", (Object) codes.toArray(String[]::new));
        }
        int year = given.whole("year", asked.year, 0, FIRST_YEAR, LAST_YEAR);
        return conditions.given("year = ?", year == 0 ? null : year);
    }

    private EvaluationStanding one(UUID id, String locking) {
        Conditions.Query query =
                Scope.ofEvaluations(caller.get()).and("id = ?", id).select(SELECT, locking);
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, EvaluationStanding::of).stream()
                    .findFirst()
                    .orElseThrow(Refusal::notFound);
        } catch (SQLException e) {
            if (CHANGED_SINCE.equals(e.getSQLState())) {
                throw Refusal.of(ProblemCode.CHANGED_MEANWHILE);
            }
            throw new IllegalStateException(e);
        }
    }

    private void wait(UUID id, String sql) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, "evaluation " + id);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The round could not be locked", e);
        }
    }
}
