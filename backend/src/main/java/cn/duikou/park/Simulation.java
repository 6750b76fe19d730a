package cn.duikou.park;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A past year as it was settled, and as other terms would have settled it; what each side would have had more, in 元. */
@Schema(title = "结算试算")
public record Simulation(
        @Schema(title = "按现行条款") Statement agreed,
        @Schema(title = "按试算条款") Statement simulated,
        @Schema(title = "东北方增减（元）", examples = "-1000.00") BigDecimal northeastMoreYuan,
        @Schema(title = "东部方增减（元）", examples = "1000.00") BigDecimal eastMoreYuan) {

    /** Both sets of terms cover all of the inputs, which count as they were settled: on the same base, whatever is tried. */
    static List<Simulation> of(List<BenefitTerms> agreed, List<BenefitTerms> tried, List<SettlementInput> past) {
        return past.stream()
                .map(input -> between(Settlement.compute(agreed, input), Settlement.compute(tried, agreed, input)))
                .toList();
    }

    private static Simulation between(Statement agreed, Statement simulated) {
        return new Simulation(
                agreed,
                simulated,
                simulated.northeastYuan().subtract(agreed.northeastYuan()),
                simulated.eastYuan().subtract(agreed.eastYuan()));
    }
}
