package cn.duikou.evaluation;

import cn.duikou.web.Percentage;
import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody would like to suppose of a round: other weights, other points, or that items did not count. */
@Schema(title = "假设")
public record WhatIf(
        @Schema(title = "维度权重", description = "没有列出的维度权重不变；合计仍为 100")
        @Required
        @Size(max = 20, message = "DIMENSIONS_COUNT")
        List<@Required @Valid Weight> weights,

        @Schema(title = "项目得分", description = "代替最终得分") @Required @Size(max = MOST_POINTS, message = "SUPPOSED_COUNT")
        List<@Required @Valid Supposed> points,

        @Schema(title = "不计的项目代码", description = "对各对都不计，其分值按比例分给同一维度的其他项目")
        @Required
        @Size(max = ScoreSheetFacts.MOST_ITEMS, message = "SUPPOSED_COUNT")
        List<@Required @PlainText(max = 40) String> leftOut) {

    static final int MOST_POINTS = 300;

    /** Of a dimension. */
    @Schema(name = "SupposedWeight", title = "假设的权重")
    public record Weight(
            @Schema(title = "维度代码", examples = "INDUSTRY") @Required @SheetCode
            String dimension,

            @Schema(title = "权重（%）") @Required @Percentage BigDecimal weightPercent) {}

    /** Of an item of a pair. */
    @Schema(name = "SupposedPoints", title = "假设的得分")
    public record Supposed(
            @Schema(title = "对口合作关系", examples = "LN-JS") @Required @PlainText(max = 100)
            String pairCode,

            @Schema(title = "项目代码", examples = "STARTED_RATE") @Required @SheetCode
            String item,

            @Schema(title = "得分（分）", description = "不高于项目分值") @Required @Points
            BigDecimal points) {

        HumanInputs.Where where() {
            return new HumanInputs.Where(pairCode, item);
        }
    }
}
