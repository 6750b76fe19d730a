package cn.duikou.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A target and how far the ledger says that it has come. */
@Schema(title = "指标目标")
public record PlanTarget(
        @Schema(title = "标识") UUID id,
        @Schema(title = "版本") int version,
        @JsonUnwrapped PlanTargetFacts facts,
        @Schema(title = "指标名称") String title,
        @Schema(title = "单位") String unit,

        @Schema(title = "口径日期", description = "today, or the day it is due once that is over")
        LocalDate asOf,

        @Schema(title = "期初值", description = "on the day before the plan begins")
        BigDecimal baseline,

        @Schema(title = "现值") BigDecimal value,
        @Schema(title = "现值文字") String shown,
        @Schema(title = "目标值文字") String targetShown,

        @Schema(title = "按进度应达到", description = "by the share of the time gone by")
        BigDecimal expected,

        @Schema(title = "状态") TargetState state,

        @Schema(
                title = "实现之日",
                description = "已实现的，台账数值自该日起达到目标（前一日尚未达到）；早于期间首日的为期间首日。只在 listPlanTargets 中计算，逐次折半，至多 14 次取数")
        @Nullable
        LocalDate reachedOn,

        @Schema(title = "明细") String records) {

    PlanTarget reached(@Nullable LocalDate day) {
        return new PlanTarget(
                id,
                version,
                facts,
                title,
                unit,
                asOf,
                baseline,
                value,
                shown,
                targetShown,
                expected,
                state,
                day,
                records);
    }

    String tag() {
        return "\"" + version + "\"";
    }
}
