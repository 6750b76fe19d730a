package cn.duikou.plan;

import cn.duikou.identity.CurrentCaller;
import cn.duikou.ledger.Scope;
import cn.duikou.plan.PlanFilings.Frozen;
import cn.duikou.store.Conditions;
import cn.duikou.store.Rows;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a plan goes on from: its last filing, or the plan of the period before. */
@ApplicationScoped
class Former {

    private final AgroalDataSource database;
    private final CurrentCaller caller;
    private final PlanFilings filings;
    private final Compiling compiling;
    private final ObjectMapper lenient;

    Former(
            AgroalDataSource database,
            CurrentCaller caller,
            PlanFilings filings,
            Compiling compiling,
            ObjectMapper json) {
        this.database = database;
        this.caller = caller;
        this.filings = filings;
        this.compiling = compiling;
        this.lenient = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /**
     * A plan as it was.
     *
     * @param number of the filing; none where it has not been filed
     */
    record Version(
            PlanStanding plan, String title, @Nullable Integer number, Compiled compiled) {}

    Optional<Version> filed(PlanStanding plan) {
        return filings.find(plan.id(), plan.filings())
                .map(frozen -> new Version(
                        plan, frozen.filing().title(), frozen.filing().number(), compiled(frozen)));
    }

    /** The plan of the same kind that came before, as it was filed last or else as it is written. */
    Optional<Version> preceding(PlanStanding plan) {
        Conditions.Query query = Scope.ofPlans(caller.get())
                .and("kind = ?", plan.kind().name())
                .and("pair_code = ?", plan.pairCode())
                .given("subject = ?", plan.subject())
                .and("state <> 'ABANDONED'")
                .and("period_to < ?", plan.periodFrom())
                .select("select " + PlanStanding.COLUMNS + " from plan", " order by period_to desc limit 1");
        return read(query).stream()
                .findFirst()
                .map(before ->
                        filed(before).orElseGet(() -> new Version(before, before.title(), null, compiling.of(before))));
    }

    /** A document of long ago may have fields that none has any more. */
    Compiled compiled(Frozen frozen) {
        try {
            return lenient.readValue(frozen.compiled(), Compiled.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("What was filed cannot be read", e);
        }
    }

    private List<PlanStanding> read(Conditions.Query query) {
        try (Connection connection = database.getConnection()) {
            return Rows.all(connection, query, PlanStanding::of);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
