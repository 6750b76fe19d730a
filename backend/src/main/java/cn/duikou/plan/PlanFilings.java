package cn.duikou.plan;

import cn.duikou.duty.Receiver;
import cn.duikou.identity.Caller;
import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.AsOf;
import cn.duikou.ledger.Scope;
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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The door to plans as they were filed, and to what was answered: rows are added, and nothing else. */
@ApplicationScoped
class PlanFilings {

    private static final String ADD = """
            insert into plan_filing (plan_id, number, pair_code, receivers, title, template_version, figures_as_of,
              content_version, filed_at, filed_by, organisation, compiled, digest, verification_code, disputes_reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)""";
    private static final String ANSWER = """
            insert into plan_receipt (plan_id, filing, receiver, pair_code, receivers, outcome, receipt_number, answered_at,
              answered_by, reason, answer_by)
            values (?, ?, ?, ?, ?, ?, case when ? then coalesce(?, concat(?::text, '-', ?::int, '-',
              lpad(nextval('plan_receipt_number')::text, 6, '0'))) end, ?, ?, ?, ?) on conflict do nothing""";

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final Clock clock;

    PlanFilings(AgroalDataSource database, CurrentCaller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** A filing and its frozen document. */
    record Frozen(PlanFiling filing, String compiled) {}

    /** What is to be kept of a filing. */
    record Draft(
            int number,
            LocalDate asOf,
            String compiled,
            String digest,
            String verificationCode,
            @Nullable String disputesReason) {}

    /** From the first on. */
    List<PlanFiling> of(UUID plan) {
        List<PlanReceipt> receipts = receipts(plan);
        Conditions.Query query =
                scope(plan).select("select " + PlanFiling.COLUMNS + " from plan_filing", " order by number");
        return read(query, row -> PlanFiling.of(row, receipts));
    }

    Optional<Frozen> find(UUID plan, int number) {
        List<PlanReceipt> receipts = receipts(plan);
        Conditions.Query query = scope(plan)
                .and("number = ?", number)
                .select("select compiled, " + PlanFiling.COLUMNS + " from plan_filing", "");
        return read(query, row -> new Frozen(PlanFiling.of(row, receipts), row.getString("compiled"))).stream()
                .findFirst();
    }

    /** Of each plan the last one, of these pairs or of all that the caller may know. */
    List<Frozen> last(Collection<String> pairCodes) {
        Conditions.Query query = Scope.ofFilings(caller.get())
                .oneOf("pair_code", pairCodes)
                .select(
                        "select distinct on (plan_id) compiled, " + PlanFiling.COLUMNS + " from plan_filing",
                        " order by plan_id, number desc");
        return read(query, row -> new Frozen(PlanFiling.of(row, List.of()), row.getString("compiled")));
    }

    Optional<Frozen> byCode(String verificationCode) {
        Conditions.Query query = Scope.ofFilings(caller.get())
                .and("verification_code = ?", verificationCode)
                .select("select compiled, " + PlanFiling.COLUMNS + " from plan_filing", "");
        return read(query, row -> new Frozen(PlanFiling.of(row, List.of()), row.getString("compiled"))).stream()
                .findFirst();
    }

    void add(PlanStanding plan, Draft draft) {
        Caller author = caller.get();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setObject(1, plan.id());
            statement.setInt(2, draft.number());
            statement.setString(3, plan.pairCode());
            statement.setArray(4, connection.createArrayOf("text", names(plan.receivers())));
            statement.setString(5, plan.title());
            statement.setInt(6, plan.templateVersion());
            statement.setObject(7, draft.asOf());
            statement.setInt(8, plan.version());
            statement.setObject(9, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setString(10, author.username());
            statement.setString(11, author.organisation().code());
            statement.setString(12, draft.compiled());
            statement.setString(13, draft.digest());
            statement.setString(14, draft.verificationCode());
            statement.setString(15, draft.disputesReason());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The plan could not be filed", e);
        }
    }

    /** What is to be kept of an answer. */
    record Answer(
            Receiver receiver,
            ReceiptOutcome outcome,
            @Nullable String number,
            @Nullable String reason,
            @Nullable LocalDate answerBy) {}

    /** Whether it was kept: not where its number is another one's already. */
    boolean answer(PlanStanding plan, Answer answer) {
        boolean received = answer.outcome() == ReceiptOutcome.RECEIVED;
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ANSWER)) {
            statement.setObject(1, plan.id());
            statement.setInt(2, plan.filings());
            statement.setString(3, answer.receiver().name());
            statement.setString(4, plan.pairCode());
            statement.setArray(5, connection.createArrayOf("text", names(plan.receivers())));
            statement.setString(6, answer.outcome().name());
            statement.setBoolean(7, received);
            statement.setString(8, answer.number());
            statement.setString(9, answer.receiver().name());
            statement.setInt(10, AsOf.today(clock).getYear());
            statement.setObject(11, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setString(12, caller.get().username());
            statement.setString(13, answer.reason());
            statement.setObject(14, answer.answerBy());
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("The answer could not be stored", e);
        }
    }

    private List<PlanReceipt> receipts(UUID plan) {
        return read(
                scope(plan)
                        .select(
                                "select " + PlanReceipt.COLUMNS + " from plan_receipt",
                                " order by filing, answered_at"),
                PlanReceipt::of);
    }

    private Conditions scope(UUID plan) {
        return Scope.ofFilings(caller.get()).and("plan_id = ?", plan);
    }

    private <T> List<T> read(Conditions.Query query, Rows.Reading<T> reading) {
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, reading);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String[] names(List<Receiver> receivers) {
        return receivers.stream().map(Enum::name).toArray(String[]::new);
    }
}
