package cn.duikou.evaluation;

import cn.duikou.web.Named;
import cn.duikou.web.PlainText;
import cn.duikou.web.Required;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is scored as one; how, its basis says. */
@Schema(title = "评分项目")
public record ScoreItem(
        @Schema(title = "项目代码", description = "全表唯一；公式中写作 items.代码", examples = "STARTED_RATE") @Required @SheetCode
        String code,

        @Schema(title = "项目名称", examples = "项目开工率") @Required @PlainText(max = 100)
        String titleZh,

        @Schema(title = "项目名称（英文）") @PlainText(max = 100) @Nullable
        String titleEn,

        @Schema(title = "方案条款", examples = "[\"T2.1\"]") @Required @Size(max = 20, message = "SHEET_CLAUSES_COUNT")
        List<@Required @PlainText(max = 40) String> clauses,

        @Schema(title = "分值（分）", description = "最高得分；加分项为加分上限，在维度的分值之外") @Required @Points
        BigDecimal points,

        @Schema(title = "缺数处理") @Required MissingPolicy missing,
        @Schema(title = "得分依据") @Required @Valid ItemBasis basis) {

    Named named() {
        return new Named(titleZh, titleEn == null ? titleZh : titleEn);
    }

    /** A bonus comes on top of what the dimension is worth. */
    boolean comesOnTop() {
        return basis instanceof BonusBasis;
    }

    /** Whether assessors give its points. */
    boolean forAssessors() {
        return basis instanceof ExpertBasis || basis instanceof BonusBasis bonus && bonus.what() == null;
    }
}
