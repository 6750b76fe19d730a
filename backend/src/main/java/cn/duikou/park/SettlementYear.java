package cn.duikou.park;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One year that the terms of a park ask to be settled: whether it is, what both sides say, and what comes of it. */
@Schema(title = "年度结算")
public record SettlementYear(
        @Schema(title = "年度", examples = "2025") int year,
        @Schema(title = "分享内容") BenefitBase base,

        @Schema(title = "应结算日期", description = "the last day in time")
        LocalDate dueOn,

        @Schema(title = "结算状态") SettlementState state,
        @Schema(title = "填报情况") FigureStanding figures,
        @Schema(title = "东北方填报数（万元）") @Nullable BigDecimal northeastFigureWan,
        @Schema(title = "东部方填报数（万元）") @Nullable BigDecimal eastFigureWan,
        @Schema(title = "更正原因") @Nullable String correctionReason,

        @Schema(title = "结算单", description = "once both figures are there and match; agreed where the state is SETTLED")
        @Nullable
        Statement statement,

        @Schema(title = "各步骤的说明", description = "one for each step of the statement, in the language of the caller")
        List<String> words) {}
