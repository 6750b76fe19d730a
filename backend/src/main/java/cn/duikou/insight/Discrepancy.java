package cn.duikou.insight;

import cn.duikou.ledger.RevisionAction;
import cn.duikou.pair.Side;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A record of which the two sides do not say the same, with both sides' figures and the last word on it. */
@Schema(title = "双方差异")
public record Discrepancy(
        @Schema(title = "标识", description = "of the record") UUID id,
        @Schema(title = "差异类别") DiscrepancyKind kind,
        @Schema(title = "台账", examples = "projects") String ledger,
        @Schema(title = "编号") String code,
        @Schema(title = "名称") String name,
        @Schema(title = "对口合作关系") String pairCode,

        @Schema(title = "提出方", description = "of a one-sided record the side that keeps it")
        Side side,

        @Schema(title = "事项", description = "none for a one-sided record") @Nullable
        RevisionAction action,

        @Schema(title = "自何时", description = "returned, sent or agreed")
        Instant since,

        @Schema(title = "已历天数", description = "days of the calendar in Asia/Shanghai")
        int days,

        @Schema(title = "最后意见", description = "why it was returned, or why the record should end") @Nullable
        String lastWord,

        @Schema(title = "最后表态人", description = "who returned or sent it; none for a one-sided record") @Nullable
        String lastWordBy,

        @Schema(title = "最后表态单位") @Nullable String lastWordFor,

        @Schema(title = "双方数据", description = "whole fields of which the other side has figures of its own")
        List<BothFigures> differences,

        @Schema(
                title = "现计入计划总投资（万元）",
                description =
                        "what the record in force adds to the measure TOTAL_INVESTMENT, or beside it where one side"
                                + " alone agreed on it; projects only")
        @Nullable
        BigDecimal inForceWan,

        @Schema(title = "按提出方计入（万元）", description = "once agreed as proposed; projects only") @Nullable
        BigDecimal proposedWan,

        @Schema(
                title = "按对方计入（万元）",
                description = "once agreed as the other side has it; projects of which it has figures")
        @Nullable
        BigDecimal counteredWan) {

    /** A field as each side has it. */
    @Schema(name = "BothFigures", title = "双方数据")
    public record BothFigures(
            @Schema(title = "位置", description = "JSON Pointer", examples = "/totalInvestmentWan")
            String pointer,

            @Schema(title = "提出方数据") @Nullable JsonNode proposed,
            @Schema(title = "对方数据") @Nullable JsonNode countered) {}
}
