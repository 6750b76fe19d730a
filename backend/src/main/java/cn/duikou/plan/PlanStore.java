package cn.duikou.plan;

import cn.duikou.duty.DutyKind;
import cn.duikou.duty.Receiver;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.AsOf;
import cn.duikou.ledger.Scope;
import cn.duikou.pair.Side;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door by which plans are begun and moved, in the transaction of whoever acts and under the lock of the plan. */
@ApplicationScoped
class PlanStore {

    private static final String BEGIN = """
            insert into plan (id, code, kind, pair_code, title, subject, period_from, period_to, template_version, duty_code,
              receivers, figures_as_of, state, version, begun_at, begun_by, updated_at, updated_by)
            values (?, concat('FA-', ?::int, '-', lpad(nextval('plan_code')::text, 6, '0')), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
              'DRAFTING', 1, ?, ?, ?, ?) on conflict do nothing""";
    private static final String CHANGE = """
            update plan set title = ?, duty_code = ?, receivers = ?, figures_as_of = ?, template_version = ?,
              version = version + 1, updated_at = ?, updated_by = ? where id = ?""";
    private static final String TOUCH =
            "update plan set version = version + 1, updated_at = ?, updated_by = ? where id = ?";
    private static final String ABANDON = "update plan set state = ?, signed_by = '{}', abandoned_by = ? where id = ?";
    private static final String EXCLUDED = "23P01";
    private static final String MOVE = """
            update plan set state = ?, signed_by = ?, answered_by = ?, filings = ?, filed_state = coalesce(?, filed_state),
              reviewed_at = coalesce(?, reviewed_at) where id = ?""";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final Clock clock;

    PlanStore(AgroalDataSource database, CurrentCaller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** What can be said of a plan beside what stands in it. */
    record Head(
            String title,
            @Nullable String dutyCode,
            List<Receiver> receivers,
            @Nullable LocalDate figuresAsOf,
            int templateVersion) {}

    /**
     * How far a plan has come.
     *
     * @param filedState how whoever receives it knows it from now on; none: as before
     */
    record Course(
            PlanState state,
            Collection<Side> signedBy,
            Collection<Receiver> answeredBy,
            int filings,
            @Nullable PlanState filedState) {

        static Course of(PlanStanding plan, PlanState state, Collection<Side> signedBy) {
            return new Course(state, signedBy, plan.answeredBy(), plan.filings(), null);
        }
    }

    /** Whether it was begun: not where there is another one for some of these days. */
    boolean begin(UUID id, NewPlan plan, Head head) {
        OffsetDateTime now = now();
        String username = caller.get().username();
        return 1
                == update(
                        BEGIN,
                        id,
                        AsOf.today(clock).getYear(),
                        plan.kind().name(),
                        plan.pairCode(),
                        head.title(),
                        plan.subject(),
                        plan.periodFrom(),
                        plan.periodTo(),
                        head.templateVersion(),
                        head.dutyCode(),
                        names(head.receivers()),
                        head.figuresAsOf(),
                        now,
                        username,
                        now,
                        username);
    }

    /** The code of the one that is in the way. */
    Optional<String> overlapping(DutyKind kind, String pairCode, @Nullable String subject, PlanPeriod period) {
        Conditions.Query query = Scope.ofPlans(caller.get())
                .and("state <> 'ABANDONED'")
                .and("kind = ?", kind.name())
                .and("pair_code = ?", pairCode)
                .given("subject = ?", subject)
                .and("period_from <= ?", period.to())
                .and("period_to >= ?", period.from())
                .select("select code from plan", " order by period_from limit 1");
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, row -> row.getString(1)).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void change(UUID id, Head head) {
        expectOne(update(
                CHANGE,
                head.title(),
                head.dutyCode(),
                names(head.receivers()),
                head.figuresAsOf(),
                head.templateVersion(),
                now(),
                caller.get().username(),
                id));
    }

    /** Something in it has changed. */
    void touch(UUID id) {
        expectOne(update(TOUCH, now(), caller.get().username(), id));
    }

    void move(UUID id, Course course) {
        expectOne(update(
                MOVE,
                course.state().name(),
                names(course.signedBy()),
                names(course.answeredBy()),
                course.filings(),
                course.filedState() == null ? null : course.filedState().name(),
                course.state() == PlanState.REVIEW ? now() : null,
                id));
    }

    /** Who says that it is given up; nobody, where it is written on. */
    void abandon(UUID id, PlanState state, Collection<Side> by) {
        expectOne(update(ABANDON, state.name(), names(by), id));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String[] names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toArray(String[]::new);
    }

    /** A row that the policies hide is one that there is not. */
    private static void expectOne(int changed) {
        if (changed != 1) {
            throw Refusal.notFound();
        }
    }

    private int update(String sql, @Nullable Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                statement.setObject(
                        i + 1, value instanceof String[] texts ? connection.createArrayOf("text", texts) : value);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            if (EXCLUDED.equals(e.getSQLState())) {
                throw Refusal.of(ProblemCode.STALE_BASE);
            }
            throw new IllegalStateException("The plan could not be stored", e);
        }
    }
}
