package cn.duikou.park;

import cn.duikou.web.Money;
import cn.duikou.web.PlainText;
import cn.duikou.web.PlanYear;
import cn.duikou.web.Required;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a park was to reach in one calendar year and what it has reached. Amounts in 万元, of that year alone. */
@Schema(title = "年度指标")
public record YearlyIndicators(
        @Schema(title = "年度", examples = "2025") @Required @PlanYear
        Integer year,

        @Schema(title = "产值目标（万元）") @Money @Nullable BigDecimal outputTargetWan,
        @Schema(title = "产值（万元）") @Money @Nullable BigDecimal outputWan,
        @Schema(title = "税收目标（万元）") @Money @Nullable BigDecimal taxTargetWan,
        @Schema(title = "税收（万元）") @Money @Nullable BigDecimal taxWan,
        @Schema(title = "固定资产投资目标（万元）") @Money @Nullable BigDecimal investmentTargetWan,
        @Schema(title = "固定资产投资（万元）") @Money @Nullable BigDecimal investmentWan,
        @Schema(title = "入驻企业目标（家）") @Count @Nullable Integer tenantsTarget,
        @Schema(title = "入驻企业（家）") @Count @Nullable Integer tenants,
        @Schema(title = "就业目标（人）") @Count @Nullable Integer jobsTarget,
        @Schema(title = "就业（人）") @Count @Nullable Integer jobs,
        @Schema(title = "研发投入目标（万元）") @Money @Nullable BigDecimal researchTargetWan,
        @Schema(title = "研发投入（万元）") @Money @Nullable BigDecimal researchWan,

        @Schema(title = "更正原因", description = "needed to correct what was agreed of the year")
        @PlainText(max = 500)
        @Nullable
        String correctionReason) {

    /** What has been reached, by field, as far as it is told. */
    Map<String, BigDecimal> reached() {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        put(values, "outputWan", outputWan);
        put(values, "taxWan", taxWan);
        put(values, "investmentWan", investmentWan);
        put(values, "tenants", whole(tenants));
        put(values, "jobs", whole(jobs));
        put(values, "researchWan", researchWan);
        return values;
    }

    /** What was to be reached, by field, as far as it is told. */
    Map<String, BigDecimal> targets() {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        put(values, "outputTargetWan", outputTargetWan);
        put(values, "taxTargetWan", taxTargetWan);
        put(values, "investmentTargetWan", investmentTargetWan);
        put(values, "tenantsTarget", whole(tenantsTarget));
        put(values, "jobsTarget", whole(jobsTarget));
        put(values, "researchTargetWan", researchTargetWan);
        return values;
    }

    private static void put(Map<String, BigDecimal> values, String field, @Nullable BigDecimal value) {
        if (value != null) {
            values.put(field, value);
        }
    }

    private static @Nullable BigDecimal whole(@Nullable Integer count) {
        return count == null ? null : BigDecimal.valueOf(count);
    }
}
