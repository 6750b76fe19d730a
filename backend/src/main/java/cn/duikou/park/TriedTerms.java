package cn.duikou.park;

import cn.duikou.ledger.Surroundings;
import cn.duikou.web.Finding;
import cn.duikou.web.ProblemCode;
import cn.duikou.web.Refusal;
import cn.duikou.web.Required;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Other terms, to see how they would have settled the years that are settled. */
@Schema(title = "试算条款")
public record TriedTerms(
        @Schema(title = "利益分享条款", description = "they cover every settled year of what they share")
        @Required
        @Size(min = 1, max = 40, message = "TERMS_COUNT")
        List<@Valid @Required BenefitTerms> terms) {

    /**
     * @throws Refusal where the terms break a rule or leave a settled year out
     */
    List<Simulation> on(@Nullable ParkFacts agreed, Surroundings surroundings) {
        List<SettlementInput> past = agreed == null
                ? List.of()
                : agreed.settlements().stream()
                        .filter(input -> terms.stream().anyMatch(tried -> tried.base() == input.base()))
                        .toList();
        List<Finding> wrong = new ArrayList<>(BenefitRules.check(terms, "/terms", surroundings));
        SettlementRules.drafted(terms, past, "", surroundings)
                .forEach(found -> wrong.add(new Finding("/terms", found.code(), found.values())));
        if (!wrong.isEmpty()) {
            throw Refusal.because(ProblemCode.RULES_BROKEN, wrong);
        }
        return agreed == null ? List.of() : Simulation.of(agreed.benefitTerms(), terms, past);
    }
}
