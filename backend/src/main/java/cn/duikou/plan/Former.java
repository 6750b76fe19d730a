package cn.duikou.plan;

import cn.duikou.plan.PlanFilings.Frozen;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a plan goes on from: its last filing, or the plan of the period before. */
@ApplicationScoped
class Former {

    private final Plans plans;
    private final PlanFilings filings;
    private final Compiling compiling;
    private final ObjectMapper lenient;

    Former(Plans plans, PlanFilings filings, Compiling compiling, ObjectMapper json) {
        this.plans = plans;
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

    /** As it was filed last. */
    Optional<Version> filed(PlanStanding plan) {
        return filed(plan, plan.filings());
    }

    Optional<Version> filed(PlanStanding plan, int number) {
        return filings.find(plan.id(), number)
                .map(frozen -> new Version(
                        plan, frozen.filing().title(), frozen.filing().number(), compiled(frozen)));
    }

    /** The plan of the same kind that came before, as it was filed last or else as it is written. */
    Optional<Version> preceding(PlanStanding plan) {
        return plans.before(plan)
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
}
