package cn.duikou.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A figure of a plan with all that is needed to check it. */
@Schema(title = "汇编数据")
public record CompiledFigure(
        @Schema(title = "数据项标识") UUID field,

        @Schema(title = "指标代码", examples = "TOTAL_INVESTMENT")
        String measure,

        @Schema(title = "指标名称") String title,
        @Schema(title = "口径") String definition,
        @Schema(title = "指标版本") int measureVersion,
        @Schema(title = "对口合作关系") String pairCode,
        @Schema(title = "期间起") @Nullable LocalDate from,
        @Schema(title = "期间止") @Nullable LocalDate to,

        @Schema(title = "净额", description = "by attributed shares of the pair's own records")
        boolean net,

        @Schema(title = "数值", description = "in the measure's own unit; none for a rate of nothing") @Nullable
        BigDecimal value,

        @Schema(title = "所示文字", description = "with its unit", examples = "36.24亿元")
        String shown,

        @Schema(title = "所示单位", examples = "亿元") String unit,
        @Schema(title = "口径日期") LocalDate asOf,
        @Schema(title = "计入的记录数") int recordCount,

        @Schema(title = "明细", description = "the list that adds up to it")
        String records,

        @Schema(title = "单方确认的记录数", description = "beside the figure, not in it")
        int oneSided,

        @Schema(title = "有争议的记录数", description = "when it was computed; beside the figure, not in it")
        int disputed) {}
